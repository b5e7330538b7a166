/**
 * Closing by force: the organisation's reasons, its texts for customers in each language, and who
 * is told in which language (S21, S22, G7).
 */
@org.jspecify.annotations.NullMarked
package io.moked.supervision.closing;
