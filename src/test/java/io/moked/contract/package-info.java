/**
 * The mission and the contract, kept by name: a class for each statement S1 to S24, which shows the
 * rule, its refusal, its notice and its audit, and classes for shapes, tokens and bad input. All of
 * it over HTTP against one started server; a test says whom it needs and gets a quiet centre.
 */
package io.moked.contract;
