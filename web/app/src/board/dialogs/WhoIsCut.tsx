import { useTranslation } from 'react-i18next';
import type { Conversation } from '../../api/types';
import { RefName } from '../../conversation/RefName';
import styles from './forceClose.module.css';
import { whoIsCut } from './whoIsCut';

/** Names everybody whose conversation ends here. */
export function WhoIsCut({ conversation }: { conversation: Conversation }) {
  const { t } = useTranslation('board');
  return (
    <div>
      <p className={styles.lead}>{t('forceClose.cut')}</p>
      <ul className={styles.people} data-testid="who-is-cut">
        {whoIsCut(conversation).map((person) => (
          <li key={`${person.as}:${person.id}`}>
            <RefName of={person} /> <span className={styles.as}>({t(`forceClose.as.${person.as}`)})</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
