/**
 * When an alert is raised: rules that administrators lay down, one or more of a kind. A change
 * holds at once, on every node.
 */
@org.jspecify.annotations.NullMarked
package io.moked.supervision.alerts.rules;
