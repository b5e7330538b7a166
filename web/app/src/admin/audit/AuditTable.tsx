import { Badge } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { AuditEntry } from '../../api/organisation';
import { RefName } from '../../conversation/RefName';
import { useTimes } from '../../format/times';
import { useSession } from '../../session/SessionProvider';
import table from '../table/recordTable.module.css';
import styles from './audit.module.css';
import { useSentences } from './useSentences';

/** The audit, newest first: when, who, what, and what came of it. */
export function AuditTable({ entries }: { entries: readonly AuditEntry[] }) {
  const { t } = useTranslation('admin');
  const sentences = useSentences();
  return (
    <div className={table.frame} role="region" aria-label={t('audit.title')} tabIndex={0}>
      <table className={table.table}>
        <caption className="unseen">{t('audit.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('audit.when')}</th>
            <th scope="col">{t('audit.actor')}</th>
            <th scope="col">{t('audit.act')}</th>
            <th scope="col">{t('audit.outcome')}</th>
            <th scope="col">{t('audit.conversation')}</th>
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <Entry key={entry.id} entry={entry} said={sentences(entry)} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Entry({ entry, said }: { entry: AuditEntry; said: readonly string[] }) {
  const { t } = useTranslation('admin');
  const { moment } = useTimes();
  const { has } = useSession();
  const { conversationId } = entry;
  const done = entry.outcome === 'accepted';
  return (
    <tr data-testid="audit-entry" data-verb={entry.verb} data-outcome={entry.outcome}>
      <td className={styles.when}>
        <time dateTime={entry.at}>{moment(entry.at)}</time>
      </td>
      <td>
        <RefName of={entry.actor} />
      </td>
      <td>
        {said.map((sentence) => (
          <div key={sentence}>{sentence}</div>
        ))}
      </td>
      <td>
        <Badge appearance="tint" color={done ? 'success' : 'danger'}>
          {t(done ? 'audit.done' : 'audit.notDone')}
        </Badge>
      </td>
      <td className={styles.links}>
        {conversationId && <Link to={`/audit?conversation=${conversationId}`}>{t('audit.onlyThis')}</Link>}
        {conversationId && has('supervisor') && (
          <Link to={`/dashboard/conversations/${conversationId}`}>{t('audit.open')}</Link>
        )}
      </td>
    </tr>
  );
}
