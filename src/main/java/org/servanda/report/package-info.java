/** Turns an assessment into something to read: text for people, JSON for programs. */
@NullMarked
package org.servanda.report;

import org.jspecify.annotations.NullMarked;
