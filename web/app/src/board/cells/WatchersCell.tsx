import type { Participant } from '../../api/types';
import { RefName } from '../../conversation/RefName';
import { isSupervising } from '../talk/rungs';
import styles from './cells.module.css';
import { RungIcon } from './RungIcon';

/** The supervisors present, each with his rung. */
export function WatchersCell({ participants }: { participants: readonly Participant[] }) {
  const watchers = participants.filter(isSupervising);
  return (
    <span className={styles.line} data-testid="watchers">
      {watchers.map((watcher) => (
        <span key={watcher.id} className={styles.watcher}>
          <RungIcon mode={watcher.mode} /> <RefName of={watcher} />{' '}
        </span>
      ))}
    </span>
  );
}
