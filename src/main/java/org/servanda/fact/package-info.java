/**
 * What the caller states: the day, the State, the person, what is feared there, and what the State
 * means to do.
 */
@NullMarked
package org.servanda.fact;

import org.jspecify.annotations.NullMarked;
