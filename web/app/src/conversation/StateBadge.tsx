import { Badge, type BadgeProps } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { ConversationState } from '../api/types';

const COLOR: Record<ConversationState, BadgeProps['color']> = {
  open: 'warning',
  active: 'success',
  waiting: 'informative',
  'wrap-up': 'brand',
  closed: 'subtle',
};

export function StateBadge({ state }: { state: ConversationState }) {
  const { t } = useTranslation('conversation');
  return (
    <Badge appearance="tint" color={COLOR[state]} data-testid="state" data-state={state}>
      {t(`state.${state}`)}
    </Badge>
  );
}
