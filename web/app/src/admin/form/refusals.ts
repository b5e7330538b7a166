import { createContext, use } from 'react';
import { Problem } from '../../api/problem';
import { keyOf, placesIn } from './parts';

/** What the server refused of a form, to be said where it was wrong. */
export interface Refusals {
  /** Of a field of the record itself, such as `queueId`; what is wrong inside of it counts too, unless `exactly`. */
  of(field: string, exactly?: 'exactly'): string | undefined;
  /** Of a field of a part, or of the part itself. */
  at(part: object, field?: string, exactly?: 'exactly'): string | undefined;
  /** How many there are in a part and in what it holds. */
  inside(part: object): number;
  /** How many there are under these fields. */
  count(fields: readonly string[]): number;
  /** What belongs to no field of the form. */
  rest: string | null;
}

const within = (told: string, field: string) => told === field || told.startsWith(`${field}.`) || told.startsWith(`${field}[`);

interface Options {
  /** What was sent: the draft has gone on since, but its parts are found again. */
  sent: unknown;
  fields: readonly string[];
  /** The fields that codes are about which name none: `{ 'username-taken': 'username' }`. */
  codes?: Record<string, string>;
}

export function refusalsIn(failure: unknown, { sent, fields, codes = {} }: Options): Refusals {
  if (!failure) return NONE;
  if (!(failure instanceof Problem)) return { ...NONE, rest: failure instanceof Error ? failure.message : String(failure) };
  const concerned = codes[failure.code];
  const told = concerned ? [...failure.fields, { field: concerned, message: failure.message }] : failure.fields;
  const homeless = told.filter((one) => !fields.some((field) => within(one.field, field)));
  const places = placesIn(sent);
  const count = (counted: readonly string[]) => told.filter((one) => counted.some((field) => within(one.field, field))).length;
  const of = (field: string, exactly?: 'exactly') =>
    told.find((one) => (exactly ? one.field === field : within(one.field, field)))?.message;
  return {
    of,
    at(part, field, exactly) {
      const place = places.get(keyOf(part));
      if (place === undefined) return undefined;
      return field === undefined ? of(place, 'exactly') : of(`${place}.${field}`, exactly);
    },
    inside(part) {
      const place = places.get(keyOf(part));
      return place === undefined ? 0 : count([place]);
    },
    count,
    rest: told.length === 0 ? failure.message : homeless.map(({ field, message }) => `${field}: ${message}`).join(' ') || null,
  };
}

/** What was refused of two sendings; where both say something, the first one is said. */
export const together = (one: Refusals, other: Refusals): Refusals => ({
  of: (...where) => one.of(...where) ?? other.of(...where),
  at: (...where) => one.at(...where) ?? other.at(...where),
  inside: (part) => Math.max(one.inside(part), other.inside(part)),
  count: (fields) => Math.max(one.count(fields), other.count(fields)),
  rest: one.rest ?? other.rest,
});

const NONE: Refusals = { of: () => undefined, at: () => undefined, inside: () => 0, count: () => 0, rest: null };
const Told = createContext<Refusals>(NONE);

export const RefusalsProvider = Told.Provider;
export const useRefusals = () => use(Told);
