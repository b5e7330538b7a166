import { Problem } from '../../api/problem';
import { pathsOf, type HoursDraft } from './hoursDraft';

/** What was wrong with a part of a draft: with one of its fields, or null for the part itself. */
export type FaultOf = (key: number, field: string | null) => string | undefined;

/** Finds a refusal again by what it was about, although the draft has gone on and its places have moved. */
export function faultsIn(failure: unknown, sent: HoursDraft | undefined): FaultOf {
  if (!(failure instanceof Problem) || !sent) return () => undefined;
  const paths = pathsOf(sent);
  return (key, field) => {
    const path = paths.get(key);
    if (path === undefined) return undefined;
    const wanted = field === null ? path : `${path}.${field}`;
    return failure.fields.find((told) => told.field === wanted)?.message;
  };
}

/** What was wrong with a list as a whole. */
export const faultOfList = (failure: unknown, list: 'week' | 'holidays'): string | undefined =>
  failure instanceof Problem ? failure.fields.find(({ field }) => field === list)?.message : undefined;
