import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { TimelineItem } from '../../api/timeline';
import { useReasonName } from '../../conversation/closeReasons';
import { useTimes } from '../../format/times';
import { useName } from '../../i18n/language';
import { closingOf } from './closing';

/** Says of a closed conversation who closed it and why; it can only be read. */
export function ClosedBar({ items }: { items: readonly TimelineItem[] }) {
  const { t } = useTranslation(['board', 'conversation']);
  const name = useName();
  const { moment } = useTimes();
  const closing = closingOf(items);
  const reasonName = useReasonName(closing?.kind === 'force-closed');
  return (
    <MessageBar data-testid="closed">
      <MessageBarBody>
        {closing?.kind === 'force-closed' &&
          t('talk.forceClosed', { by: name(closing.by), time: moment(closing.at), reason: reasonName(closing.reason) })}
        {closing?.kind === 'closed' &&
          t('talk.closed', { time: moment(closing.at), reason: t(`conversation:reason.${closing.reason}`) })}
        {!closing && t('talk.closedOnly')}
      </MessageBarBody>
    </MessageBar>
  );
}
