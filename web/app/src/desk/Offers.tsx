import { useTranslation } from 'react-i18next';
import { useMe, usePassing } from '../live/hooks';
import { useNotify } from '../shell/NotificationProvider';
import { OfferCard } from './OfferCard';
import styles from './offers.module.css';

/** Offers to the reader, on whatever page he is. They wait beside the work and never take the focus. */
export default function Offers() {
  const { t } = useTranslation('desk');
  const { offers } = useMe();
  const notify = useNotify();
  usePassing((news) => {
    if (news.type !== 'offer-gone' || news.outcome === 'accepted' || news.outcome === 'rejected') return;
    const customer = news.offer.conversation.customer.name;
    notify({ intent: 'info', title: t(`offer.gone.${news.outcome}`, { customer }) });
  });
  const first = offers[0];
  return (
    <section aria-label={t('offer.region')} className={styles.offers} data-testid="offers">
      <div role="alert" className="unseen">
        {first && t('offer.announce', { count: offers.length, customer: first.conversation.customer.name })}
      </div>
      {offers.map((offer) => (
        <OfferCard key={offer.id} offer={offer} first={offer === first} />
      ))}
    </section>
  );
}
