/**
 * What the rules derive: participation, showings, findings, norms, conflicts, their treatment and
 * what remains.
 */
@NullMarked
package org.servanda.norm;

import org.jspecify.annotations.NullMarked;
