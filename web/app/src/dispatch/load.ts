/** The load of an agent, and what it would be with some more units. */
export interface Load {
  usedShare: number;
  addedShare: number;
  excess: number;
}

/** Shares of the bar's whole length; what goes beyond the capacity fills the bar and is told in units. */
export function loadOf(unitsUsed: number, unitsTotal: number, added = 0): Load {
  const whole = Math.max(unitsTotal, 1);
  const usedShare = Math.min(1, unitsUsed / whole);
  const addedShare = Math.min(1 - usedShare, added / whole);
  return { usedShare, addedShare, excess: Math.max(0, unitsUsed + added - unitsTotal) };
}
