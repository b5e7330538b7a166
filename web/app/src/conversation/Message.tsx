import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { MessageItem } from '../api/timeline';
import { useTimes } from '../format/times';
import { Bubble } from './Bubble';
import { DeliveryMark, type Delivery } from './DeliveryMark';
import { RefName } from './RefName';

interface Props {
  item: MessageItem;
  first: boolean;
  /** How far it has come on the customer's side; null for what he doesn't get or has written himself. */
  delivery: Delivery | null;
}

export const Message = memo(function Message({ item, first, delivery }: Props) {
  const { t } = useTranslation('conversation');
  const { time, moment } = useTimes();
  const { actor, at, audience, text } = item;
  const role = actor.kind === 'customer' ? null : t(`actor.${actor.kind}`);
  const author = (
    <>
      <RefName of={actor} />
      {role && ` · ${role}`}
    </>
  );
  return (
    <Bubble
      side={actor.kind === 'customer' ? 'customer' : 'staff'}
      audience={audience}
      text={text}
      {...(first ? { author } : {})}
    >
      <time dateTime={at} title={moment(at)}>
        {time(at)}
      </time>
      {delivery && <DeliveryMark delivery={delivery} />}
    </Bubble>
  );
});
