import { Button, Spinner } from '@fluentui/react-components';
import { useMutation } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useTellProblem } from '../../shell/NotificationProvider';
import { useShortcut } from '../../shell/ShortcutProvider';
import type { BoardSearch } from '../search/boardSearch';
import type { Picked } from '../usePicked';
import styles from './bulk.module.css';
import { COMMANDS, type BulkCommand } from './commands';
import { everyMatch, MOST } from './everyMatch';

const BulkDialog = lazy(() => import('./BulkDialog'));

interface Props {
  picked: Picked;
  search: BoardSearch;
  total: number;
}

/** What can be done to all picked conversations at once (G8). */
export default function BulkBar({ picked, search, total }: Props) {
  const { t } = useTranslation('bulk');
  const tell = useTellProblem();
  const [command, setCommand] = useState<BulkCommand | null>(null);
  const all = useMutation({ mutationFn: () => everyMatch(search), onSuccess: picked.add, onError: tell });
  useShortcut('Control+A', t('all', { count: Math.min(total, MOST) }), () => all.mutate());
  const count = picked.rows.size;
  return (
    <div role="group" aria-label={t('label')} className={styles.bar} data-testid="bulk-bar">
      <strong role="status" data-testid="picked">
        {t('picked', { count })}
      </strong>
      {COMMANDS.map((name) => (
        <Button key={name} size="small" appearance="secondary" data-testid={`bulk-${name}`} onClick={() => setCommand(name)}>
          {t(`command.${name}`)}
        </Button>
      ))}
      {total > count && (
        <Button
          size="small"
          appearance="transparent"
          icon={all.isPending ? <Spinner size="tiny" /> : undefined}
          data-testid="pick-all"
          onClick={() => all.mutate()}
        >
          {t('all', { count: Math.min(total, MOST) })}
        </Button>
      )}
      <Button size="small" appearance="transparent" data-testid="pick-none" onClick={picked.clear}>
        {t('none')}
      </Button>
      {command && (
        <Suspense fallback={null}>
          <BulkDialog command={command} rows={[...picked.rows.values()]} onClose={() => setCommand(null)} />
        </Suspense>
      )}
    </div>
  );
}
