/** Turns of plain English, which know no law. */
@NullMarked
package org.servanda.internal.words;

import org.jspecify.annotations.NullMarked;
