/** A duration as one says it: exact where it is short, and no finer than anybody needs where it is long. */
export interface Span {
  unit: 'seconds' | 'minutes' | 'hours';
  count: number;
}

export function spanOf(seconds: number): Span {
  if (seconds < 90) return { unit: 'seconds', count: Math.round(seconds) };
  if (seconds < 90 * 60) return { unit: 'minutes', count: Math.round(seconds / 60) };
  return { unit: 'hours', count: Math.round(seconds / 3600) };
}
