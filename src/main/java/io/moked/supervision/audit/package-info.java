/**
 * Reading the audit: searched, page by page, and taken out as a file, by whoever has the right and
 * as far as he sees (G2). Taking it out is an entry of its own.
 */
@org.jspecify.annotations.NullMarked
package io.moked.supervision.audit;
