import { Button } from '@fluentui/react-components';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { acceptOffer, rejectOffer } from '../api/me';
import type { OfferWithConversation } from '../api/types';
import { ChannelIcon } from '../conversation/ChannelIcon';
import { WaitTime } from '../conversation/clocks';
import { RefName } from '../conversation/RefName';
import { useName } from '../i18n/language';
import { useShownOffer } from '../live/hooks';
import { useFeeds } from '../live/LiveProvider';
import { useTellProblem } from '../shell/NotificationProvider';
import { useShortcut } from '../shell/ShortcutProvider';
import { TO_WRITE } from './focus';
import { OfferCountdown } from './OfferCountdown';
import styles from './offers.module.css';

const ACCEPT = 'Alt+A';
const REJECT = 'Alt+R';

/** One offer with its time running. The shortcuts belong to the first, which runs out first. */
export function OfferCard({ offer, first }: { offer: OfferWithConversation; first: boolean }) {
  const { t } = useTranslation('desk');
  const name = useName();
  const navigate = useNavigate();
  const { me } = useFeeds();
  const tellProblem = useTellProblem();
  const { conversation, kind, by, excessUnits } = offer;
  useShownOffer(offer.id);
  const answer = useMutation({
    mutationFn: (accept: boolean) => (accept ? acceptOffer(offer.id) : rejectOffer(offer.id)),
    onSuccess: (_, accept) => {
      me.settle(offer.id);
      if (accept) void navigate(`/desk/${offer.conversationId}`, { state: TO_WRITE });
    },
    onError: tellProblem,
  });
  const free = !answer.isPending;
  useShortcut(ACCEPT, t('shortcut.accept'), first && free ? () => answer.mutate(true) : null);
  useShortcut(REJECT, t('shortcut.reject'), first && free ? () => answer.mutate(false) : null);

  return (
    <article className={styles.card} data-testid="offer" data-kind={kind} aria-labelledby={`offer-${offer.id}`}>
      <h2 id={`offer-${offer.id}`} className={styles.customer}>
        <ChannelIcon channel={conversation.channel} /> <bdi>{conversation.customer.name}</bdi>
      </h2>
      <p className={styles.kind}>{t(`offer.kind.${kind}`, { by: by ? name(by) : '' })}</p>
      {conversation.subject && (
        <p className={styles.subject} dir="auto">
          {conversation.subject}
        </p>
      )}
      {offer.note && (
        <p className={styles.subject} dir="auto" data-testid="consult-note">
          {offer.note}
        </p>
      )}
      <p className={styles.facts}>
        <RefName of={conversation.queue} />
        <span>
          {t('offer.waits')} <WaitTime of={conversation} />
        </span>
      </p>
      {excessUnits > 0 && <p className={styles.excess}>{t('offer.excess', { count: excessUnits })}</p>}
      <OfferCountdown offer={offer} />
      <div className={styles.answers}>
        <Button
          appearance="primary"
          disabledFocusable={!free}
          aria-keyshortcuts={first ? ACCEPT : undefined}
          data-testid="accept"
          onClick={() => answer.mutate(true)}
        >
          {t('offer.accept')}
        </Button>
        <Button
          disabledFocusable={!free}
          aria-keyshortcuts={first ? REJECT : undefined}
          data-testid="reject"
          onClick={() => answer.mutate(false)}
        >
          {t('offer.reject')}
        </Button>
        {first && (
          <span className={styles.keys} aria-hidden="true" dir="ltr">
            {ACCEPT} · {REJECT}
          </span>
        )}
      </div>
    </article>
  );
}
