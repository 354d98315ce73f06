/**
 * Scenarios as files: read with every mistake at its line, and with what they expect of the answer.
 */
@NullMarked
package org.servanda.scenario;

import org.jspecify.annotations.NullMarked;
