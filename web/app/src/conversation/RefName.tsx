import { useName } from '../i18n/language';
import type { Names } from '../api/types';

/** A name in the reader's language, which can't disturb the direction of what stands around it. */
export function RefName({ of }: { of: { name: string | null; names?: Names | null } }) {
  const name = useName();
  return <bdi>{name(of)}</bdi>;
}
