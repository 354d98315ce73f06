/** The stages of an assessment; the only package that knows Drools. */
@NullMarked
package org.servanda.internal.engine;

import org.jspecify.annotations.NullMarked;
