import { Button } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { Conversation } from '../../api/types';
import { ChannelIcon } from '../../conversation/ChannelIcon';
import { WaitTime } from '../../conversation/clocks';
import { RefName } from '../../conversation/RefName';
import { SetAsideBadge } from '../../conversation/SetAsideBadge';
import styles from './openWork.module.css';

interface Props {
  conversation: Conversation;
  /** A pick is under way. */
  busy: boolean;
  onPick(conversation: Conversation): void;
}

/** One conversation that waits: who, what about, since when, and the button that takes it. */
export function OpenWorkRow({ conversation, busy, onPick }: Props) {
  const { t } = useTranslation('picking');
  const { channel, customer, subject, queue, units, setAside } = conversation;
  return (
    <article className={styles.row} data-testid="open-work-row" data-id={conversation.id}>
      <div className={styles.what}>
        <h3 className={styles.customer}>
          <ChannelIcon channel={channel} /> <bdi>{customer.name}</bdi> {setAside && <SetAsideBadge />}
        </h3>
        {subject && (
          <p className={styles.subject} dir="auto">
            {subject}
          </p>
        )}
        <p className={styles.facts}>
          <RefName of={queue} />
          <span>
            {t('waits')} <WaitTime of={conversation} />
          </span>
          {units > 0 && <span>{t('units', { count: units })}</span>}
        </p>
      </div>
      <Button
        appearance="primary"
        disabledFocusable={busy}
        aria-label={t('pickNamed', { customer: customer.name })}
        data-testid="pick"
        onClick={() => onPick(conversation)}
      >
        {t('pick')}
      </Button>
    </article>
  );
}
