/** What somebody typed as a time, as `09:30`; null if it is none. `9`, `930` and `9:30` will do. */
export function timeOf(typed: string): string | null {
  const found = /^(\d{1,2}?)(?::?([0-5]\d))?$/.exec(typed.trim());
  if (!found) return null;
  const hour = Number(found[1]);
  const minute = Number(found[2] ?? 0);
  if (hour > 24 || (hour === 24 && minute > 0)) return null;
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

/** Minutes since midnight. */
export function minutesOf(time: string): number {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return hour * 60 + minute;
}
