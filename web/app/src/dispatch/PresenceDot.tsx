import { PresenceBadge } from '@fluentui/react-components';
import { badgeOf, usePresences } from '../shell/presences';

/** A presence as a mark that has a name. */
export function PresenceDot({ presence }: { presence: string }) {
  const { baseOf, nameOf } = usePresences();
  const name = nameOf(presence);
  return <PresenceBadge status={badgeOf(baseOf(presence))} size="small" title={name} aria-label={name} data-presence={presence} />;
}
