/*
 * Drafts have the shapes that are sent, and are never changed in place. What a part of a draft has beside its shape is a key: it stays
 * while the part is edited or moved, so that the page and a refusal find it again.
 */
const keys = new WeakMap<object, string>();
let last = 0;

/** The key of a part of a draft, given to it when it is first asked for. */
export function keyOf(part: object): string {
  const known = keys.get(part);
  if (known !== undefined) return known;
  const key = `part-${++last}`;
  keys.set(part, key);
  return key;
}

/** Something else in the place of a part, and with its key. */
export function inPlaceOf<T extends object>(part: object, next: T): T {
  keys.set(next, keyOf(part));
  return next;
}

/** The part with something changed. */
export const edited = <T extends object>(part: T, change: Partial<T>): T => inPlaceOf(part, { ...part, ...change });

/** A list in which one part stands for another. */
export const replaced = <T extends object>(list: readonly T[], old: T, next: T): T[] =>
  list.map((one) => (one === old ? next : one));

/** A list with one place moved to another. */
export function moved<T>(list: readonly T[], from: number, to: number): T[] {
  const rest = list.filter((_, index) => index !== from);
  return [...rest.slice(0, to), list[from] as T, ...rest.slice(to)];
}

/** Where each part stands in a draft, as the server names the place: `routing.routes[0].to[1]`. */
export function placesIn(draft: unknown, place = ''): Map<string, string> {
  const places = new Map<string, string>();
  const walk = (value: unknown, at: string) => {
    if (typeof value !== 'object' || value === null) return;
    if (!Array.isArray(value)) places.set(keyOf(value), at);
    for (const [name, inner] of Object.entries(value)) {
      walk(inner, Array.isArray(value) ? `${at}[${name}]` : at === '' ? name : `${at}.${name}`);
    }
  };
  walk(draft, place);
  return places;
}
