import { useTranslation } from 'react-i18next';
import type { Offer } from '../api/types';
import { useSecondsUntil } from '../conversation/Countdown';
import { clock, isoDuration } from '../format/times';
import styles from './offers.module.css';

/** Said aloud once, early enough to still answer by keyboard. */
const WARN_AT = 10;

export function OfferCountdown({ offer }: { offer: Offer }) {
  const { t } = useTranslation('desk');
  const seconds = useSecondsUntil(offer.expiresAt);
  const whole = Math.max(1, (Date.parse(offer.expiresAt) - Date.parse(offer.offeredAt)) / 1000);
  const urgent = seconds <= WARN_AT;
  return (
    <div className={styles.countdown} data-urgent={urgent}>
      <div className={styles.track} aria-hidden="true">
        <div className={styles.left} style={{ inlineSize: `${Math.min(100, (seconds / whole) * 100)}%` }} />
      </div>
      <span>
        {t('offer.remaining')}{' '}
        <time dateTime={isoDuration(seconds)} dir="ltr" data-testid="countdown">
          {clock(seconds)}
        </time>
      </span>
      <span role="status" className="unseen">
        {urgent && seconds > 0 && t('offer.soon')}
      </span>
    </div>
  );
}
