import { CheckmarkCircleFilled, CheckmarkCircleRegular, CheckmarkRegular, type FluentIcon } from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import type { Seen } from '../live/conversationFeed';

export type Delivery = 'sent' | 'delivered' | 'read';

const ICON: Record<Delivery, FluentIcon> = {
  sent: CheckmarkRegular,
  delivered: CheckmarkCircleRegular,
  read: CheckmarkCircleFilled,
};

export function deliveryOf(seq: number, customer: Seen): Delivery {
  if (seq <= customer.read) return 'read';
  return seq <= customer.delivered ? 'delivered' : 'sent';
}

/** How far a message has come; the shape tells it without the colour. */
export function DeliveryMark({ delivery }: { delivery: Delivery }) {
  const { t } = useTranslation('conversation');
  const Icon = ICON[delivery];
  return <Icon title={t(`delivery.${delivery}`)} data-testid="delivery" data-delivery={delivery} />;
}
