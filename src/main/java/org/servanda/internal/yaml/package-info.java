/** YAML with the position of every word, for messages that point at the user's own line. */
@NullMarked
package org.servanda.internal.yaml;

import org.jspecify.annotations.NullMarked;
