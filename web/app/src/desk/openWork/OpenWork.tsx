import { Button } from '@fluentui/react-components';
import { ArrowSyncRegular } from '@fluentui/react-icons';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useTimes } from '../../format/times';
import { Loading } from '../../shell/Loading';
import { Notice } from '../../shell/Notice';
import desk from '../desk.module.css';
import styles from './openWork.module.css';
import { OpenWorkRow } from './OpenWorkRow';
import type { OpenWorkList } from './useOpenWork';
import { usePick } from './usePick';

/** What waits in the reader's queues and may be taken by whoever comes first (behaviour 5.1). */
export default function OpenWork({ list }: { list: OpenWorkList }) {
  const { t } = useTranslation(['picking', 'desk', 'shell']);
  const { exact } = useTimes();
  const { items, asOf, failure, asking, lookAgain } = list;
  const title = useRef<HTMLHeadingElement>(null);
  // Whose button went with its row goes on at the head of the list, not at the top of the page.
  const pick = usePick(() => {
    if (document.activeElement === document.body) title.current?.focus();
  });

  const again = (
    <Button icon={<ArrowSyncRegular />} disabledFocusable={asking} data-testid="look-again" onClick={lookAgain}>
      {t('again')}
    </Button>
  );
  return (
    <section className={styles.page} aria-labelledby="open-work" data-testid="open-work">
      <header className={styles.head}>
        <div>
          <div className={desk.back}>
            <Link to="/desk">{t('desk:back')}</Link>
          </div>
          <h2 id="open-work" ref={title} tabIndex={-1} className={styles.title}>
            {t('title')}
          </h2>
          <p className={styles.lead}>{t('lead')}</p>
        </div>
        <div className={styles.tools}>
          {items && <span className={styles.lead}>{t('asOf', { time: exact(new Date(asOf).toISOString()) })}</span>}
          {items && again}
        </div>
      </header>
      {!items && failure && (
        <Notice title={t('failed')} action={again}>
          {failure.message || t('shell:failure.text')}
        </Notice>
      )}
      {!items && !failure && <Loading />}
      {items?.length === 0 && <Notice title={t('empty.title')}>{t('empty.text')}</Notice>}
      {items && items.length > 0 && (
        <ul className={styles.rows}>
          {items.map((conversation) => (
            <li key={conversation.id}>
              <OpenWorkRow conversation={conversation} busy={pick.isPending} onPick={pick.mutate} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
