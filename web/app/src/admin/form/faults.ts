import { Problem } from '../../api/problem';

/** What was wrong with a form: by field where the field is known, and the rest in one sentence. */
export interface Faults {
  of(field: string): string | undefined;
  rest: string | null;
}

const matches = (told: string, field: string) => told === field || told.startsWith(`${field}.`) || told.startsWith(`${field}[`);

/** Sorts a refusal to the form's fields. `codes` are refusals that concern a field without naming it. */
export function faultsOf(failure: unknown, fields: readonly string[], codes: Record<string, string> = {}): Faults {
  if (!(failure instanceof Problem)) return { of: () => undefined, rest: failure instanceof Error ? failure.message : null };
  const told = failure.fields.map(({ field, message }) => ({ field, message }));
  const concerned = codes[failure.code];
  if (concerned) told.push({ field: concerned, message: failure.message });
  const homeless = told.filter((one) => !fields.some((field) => matches(one.field, field)));
  const rest = told.length === 0 ? failure.message : homeless.map(({ field, message }) => `${field}: ${message}`).join(' ');
  return {
    of: (field) => told.find((one) => matches(one.field, field))?.message,
    rest: rest === '' ? null : rest,
  };
}
