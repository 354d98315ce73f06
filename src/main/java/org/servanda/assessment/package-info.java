/** What the caller gets: the assessment, with one graph of reasons for every line of it. */
@NullMarked
package org.servanda.assessment;

import org.jspecify.annotations.NullMarked;
