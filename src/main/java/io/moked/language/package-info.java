/**
 * The languages Moked speaks, names that exist in each of them, and the texts of its own. Every
 * text exists in every language; a test holds the bundles to it.
 */
@org.jspecify.annotations.NullMarked
package io.moked.language;
