/**
 * What every endpoint stands on: problems as RFC 9457 in the caller's language, bounds on bodies
 * and rates, the headers of a safe page, and the files of the web application. Knows nothing of the
 * domain.
 */
@org.jspecify.annotations.NullMarked
package io.moked.web;
