import { useTranslation } from 'react-i18next';
import type { Actor, PresenceCause } from '../api/types';
import { useName } from '../i18n/language';

/** Who, or what, made an agent's presence what it is. */
export function useSetter(): (by: Actor, agentId: string, cause: PresenceCause) => string {
  const { t } = useTranslation('agents');
  const name = useName();
  return (by, agentId, cause) => {
    if (by.id === null) return cause === 'chosen' ? t('by.system') : t(`by.${cause}`);
    return by.id === agentId ? t('by.himself') : name(by);
  };
}
