import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { AutomatedItem } from '../api/timeline';
import { useTimes } from '../format/times';
import { Bubble } from './Bubble';
import { DeliveryMark, type Delivery } from './DeliveryMark';

/** What the organisation told the customer by itself. It stands among the messages, for the customer read it like one. */
export const Automated = memo(function Automated({ item, delivery }: { item: AutomatedItem; delivery: Delivery }) {
  const { t } = useTranslation('conversation');
  const { time, moment } = useTimes();
  const { at, text } = item;
  return (
    <Bubble side="staff" audience="public" text={text} author={t('automated')}>
      <time dateTime={at} title={moment(at)}>
        {time(at)}
      </time>
      <DeliveryMark delivery={delivery} />
    </Bubble>
  );
});
