import { Button } from '@fluentui/react-components';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { audit } from '../api/organisation';
import { Loading } from '../shell/Loading';
import { Notice } from '../shell/Notice';
import { AuditFilters } from './audit/AuditFilters';
import { ExportLinks } from './audit/ExportLinks';
import { fromAddress, toAddress, toFilter, type AuditSearch } from './audit/auditSearch';
import { AuditTable } from './audit/AuditTable';
import styles from './audit/audit.module.css';
import { Section } from './Section';
import { useAgents, useChoicesOf } from './useOrganisation';

/** Who did what to which conversation, looks included (G2). */
export default function AuditPage() {
  const { t } = useTranslation(['admin', 'shell']);
  const [parameters, setParameters] = useSearchParams();
  const search = useMemo(() => fromAddress(parameters), [parameters]);
  const choicesOf = useChoicesOf();
  const agents = useAgents();
  const pages = useInfiniteQuery({
    queryKey: ['audit', search],
    queryFn: ({ pageParam }) => audit({ ...toFilter(search), cursor: pageParam }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    staleTime: 0,
    placeholderData: (previous) => previous,
  });
  const entries = pages.data?.pages.flatMap(({ items }) => items) ?? [];
  // Supervisors and administrators have no seat among the agents: they are known by what they have done.
  const seen = new Map([...(agents.data?.items ?? []), ...entries.map(({ actor }) => actor)].map((actor) => [actor.id, actor]));
  seen.delete(null as unknown as string);
  const look = (next: AuditSearch) => setParameters(toAddress(next), { replace: true });

  return (
    <div className={styles.page}>
      <Section title={t('audit.title')} lead={t('audit.lead')} action={<ExportLinks search={search} />}>
        <AuditFilters search={search} actors={choicesOf([...seen.values()])} onSearch={look} />
        {pages.isPending && <Loading />}
        {pages.isError && entries.length === 0 && (
          <Notice title={t('failed')} action={<Button onClick={() => void pages.refetch()}>{t('shell:retry')}</Button>}>
            {pages.error.message}
          </Notice>
        )}
        {pages.isSuccess && entries.length === 0 && <Notice title={t('audit.none.title')}>{t('audit.none.text')}</Notice>}
        {entries.length > 0 && <AuditTable entries={entries} />}
        {pages.hasNextPage && (
          <Button
            className={styles.more}
            disabledFocusable={pages.isFetchingNextPage}
            data-testid="audit-more"
            onClick={() => void pages.fetchNextPage()}
          >
            {t('audit.more')}
          </Button>
        )}
      </Section>
    </div>
  );
}
