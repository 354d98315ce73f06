/** The entry point: one call that takes a scenario and returns an assessment with its reasons. */
@NullMarked
package org.servanda;

import org.jspecify.annotations.NullMarked;
