import { useQuery } from '@tanstack/react-query';
import type { PresenceBadgeProps } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { presences } from '../api/me';
import type { PresenceOption } from '../api/types';
import { useLanguage } from '../i18n/language';

const BASES = ['available', 'busy', 'do-not-disturb', 'away', 'offline'] as const;
type Base = (typeof BASES)[number];

const isBase = (id: string): id is Base => BASES.includes(id as Base);

/** The organisation's presences. Until they are known the five base presences stand in for them. */
export function usePresences() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { data } = useQuery({ queryKey: ['presences'], queryFn: presences, staleTime: Infinity });
  const options: PresenceOption[] = data?.items ?? BASES.map((id) => ({ id, names: {}, base: id }));
  const find = (id: string) => options.find((option) => option.id === id);
  return {
    options,
    nameOf: (id: string) => find(id)?.names[language] ?? (isBase(id) ? t(`presence.${id}`) : id),
    baseOf: (id: string) => find(id)?.base ?? id,
  };
}

/** The mark for a base presence: told apart by shape as well as by colour. */
export function badgeOf(base: string): PresenceBadgeProps['status'] {
  return isBase(base) ? base : 'unknown';
}
