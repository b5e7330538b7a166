/**
 * The agents' panel: who is there, in which presence since when and by whom, how full he is and how
 * he answered today; changing and resetting a presence (behaviour 3.6). Server rows are pushed.
 */
@org.jspecify.annotations.NullMarked
package io.moked.supervision.agents;
