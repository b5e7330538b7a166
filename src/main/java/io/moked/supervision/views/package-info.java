/**
 * Views of the board: what somebody filters, sorts, groups and shows by, under a name; his own, one
 * that is shared with all supervisors, or one of those that Moked brings along.
 */
@org.jspecify.annotations.NullMarked
package io.moked.supervision.views;
