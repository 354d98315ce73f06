/**
 * The law as data: instruments, provisions, doctrines, authorities and participation, read from
 * {@code rules/}.
 */
@NullMarked
package org.servanda.internal.law;

import org.jspecify.annotations.NullMarked;
