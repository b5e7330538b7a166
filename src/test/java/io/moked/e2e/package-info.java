/**
 * Stories of people in front of a real browser: customers, agents, supervisors, an administrator.
 * They know the pages and nothing behind them; what they need, they do by hand.
 */
package io.moked.e2e;
