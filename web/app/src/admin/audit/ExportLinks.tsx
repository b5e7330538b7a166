import { useTranslation } from 'react-i18next';
import { auditExport } from '../../api/organisation';
import styles from './audit.module.css';
import { toFilter, type AuditSearch } from './auditSearch';

/** All that the filters find, as a file. That it was taken out is in the audit, too. */
export function ExportLinks({ search }: { search: AuditSearch }) {
  const { t } = useTranslation('admin');
  return (
    <p className={styles.exports}>
      {(['csv', 'jsonl'] as const).map((format) => (
        <a key={format} href={auditExport(toFilter(search), format)} download={`audit.${format}`} data-testid={`export-${format}`}>
          {t(`audit.export.${format}`)}
        </a>
      ))}
    </p>
  );
}
