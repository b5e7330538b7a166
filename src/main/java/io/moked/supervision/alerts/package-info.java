/**
 * What wants a supervisor's eye: raised by what happens to conversations, pushed to whoever
 * follows, kept until somebody has acknowledged it.
 */
@org.jspecify.annotations.NullMarked
package io.moked.supervision.alerts;
