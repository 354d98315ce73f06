/** The command line: one small class per command, over the same calls that anyone can make. */
@NullMarked
package org.servanda.cli;

import org.jspecify.annotations.NullMarked;
