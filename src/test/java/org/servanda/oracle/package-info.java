/**
 * A second reading of the law, in plain Java and from the texts, and what must hold of every
 * answer; both are tried on scenarios by chance.
 */
@NullMarked
package org.servanda.oracle;

import org.jspecify.annotations.NullMarked;
