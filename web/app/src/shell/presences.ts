import { useQuery } from '@tanstack/react-query';
import type { PresenceBadgeProps } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { presences } from '../api/me';
import type { Presence, PresenceOption } from '../api/types';
import { useLanguage } from '../i18n/language';

/** The presences that every organisation has and its own ones are based on. */
export const BASES = ['available', 'busy', 'do-not-disturb', 'away', 'offline'] as const;
type Base = (typeof BASES)[number];

const isBase = (id: string): id is Base => BASES.includes(id as Base);
/** After an offer that was missed. Only the system sets it; people leave it by choosing another. */
const INACTIVE = 'inactive';

/** What the system sets and the agent has to take back himself. */
const TO_RESET = ['missed-offer', 'rejected-offer', 'lost-connection'] as const;
export type CauseToReset = (typeof TO_RESET)[number];
export const toReset = (presence: Presence | null) => TO_RESET.find((one) => one === presence?.cause) ?? null;

/** The organisation's presences. Until they are known the five base presences stand in for them. */
export function usePresences() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { data } = useQuery({ queryKey: ['presences'], queryFn: presences, staleTime: Infinity });
  const options: PresenceOption[] = data?.items ?? BASES.map((id) => ({ id, names: {}, base: id }));
  const find = (id: string) => options.find((option) => option.id === id);
  return {
    options,
    /** Those that a person may choose. */
    choosable: options.filter(({ id }) => id !== INACTIVE),
    nameOf: (id: string) => find(id)?.names[language] ?? (isBase(id) || id === INACTIVE ? t(`presence.${id}`) : id),
    baseOf: (id: string) => find(id)?.base ?? id,
  };
}

/** The mark for a base presence: told apart by shape as well as by colour. */
export function badgeOf(base: string): PresenceBadgeProps['status'] {
  if (base === INACTIVE) return 'blocked';
  return isBase(base) ? base : 'unknown';
}
