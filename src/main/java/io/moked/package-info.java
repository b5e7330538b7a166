/** The way in: what the command line starts, and the word that Moked is ready. */
@NullMarked
package io.moked;

import org.jspecify.annotations.NullMarked;
