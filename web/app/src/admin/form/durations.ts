/** What a duration is given in; seconds each. */
export const UNITS = { seconds: 1, minutes: 60, hours: 3600, days: 86_400 } as const;
export type Unit = keyof typeof UNITS;

/** The largest unit in which it is a whole number: 5400 are 90 minutes. */
export function unitOf(seconds: number | null): Unit {
  if (!seconds) return 'minutes';
  const units: Unit[] = ['days', 'hours', 'minutes'];
  return units.find((unit) => seconds % UNITS[unit] === 0) ?? 'seconds';
}
