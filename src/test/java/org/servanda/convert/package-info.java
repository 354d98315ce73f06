/** Turns compiled lists of treaty acts into the tables of {@code rules/}; see src/docs/data.md. */
@NullMarked
package org.servanda.convert;

import org.jspecify.annotations.NullMarked;
