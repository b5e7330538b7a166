import { inPlaceOf } from './parts';

/** A key and its value, as a form holds them while the key is still being typed. */
export interface Pair {
  key: string;
  value: string;
}

/** A map as pairs. It keeps the map's place, so that a refusal of the map is found. */
export const pairsOf = (map: Record<string, string> | null | undefined): Pair[] =>
  Object.entries(map ?? {}).map(([key, value]) => ({ key, value }));

/** What is sent: pairs without a key say nothing. */
export const mapOf = (pairs: readonly Pair[]): Record<string, string> =>
  Object.fromEntries(pairs.filter(({ key }) => key.trim() !== '').map(({ key, value }) => [key.trim(), value]));

export const changedPair = (pair: Pair, change: Partial<Pair>): Pair => inPlaceOf(pair, { ...pair, ...change });
