import { useTranslation } from 'react-i18next';
import type { Participant } from '../../api/types';
import { RefName } from '../../conversation/RefName';
import { useName } from '../../i18n/language';
import { isSupervising } from '../talk/rungs';
import styles from './cells.module.css';
import { RungIcon } from './RungIcon';

/** The supervisors present, each with his rung. */
export function WatchersCell({ participants }: { participants: readonly Participant[] }) {
  const { t } = useTranslation('board');
  const name = useName();
  const watchers = participants.filter(isSupervising);
  const all = watchers.map((watcher) => `${name(watcher)}: ${t(`mode.${watcher.mode}`)}`).join(', ');
  return (
    <span className={styles.line} title={all} data-testid="watchers">
      {watchers.map((watcher) => (
        <span key={watcher.id} className={styles.watcher}>
          <RungIcon mode={watcher.mode} /> <RefName of={watcher} />{' '}
        </span>
      ))}
    </span>
  );
}
