import { Button, Field, Input } from '@fluentui/react-components';
import { useInfiniteQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { supervisors } from '../../api/rights';
import type { User } from '../../api/types';
import { RefName } from '../../conversation/RefName';
import { useName } from '../../i18n/language';
import { Loading } from '../../shell/Loading';
import { Notice } from '../../shell/Notice';
import { SubSection } from '../SubSection';
import { RecordTable, type RecordColumn } from '../table/RecordTable';
import styles from './rights.module.css';

const SeatDialog = lazy(() => import('./SeatDialog'));

/** Everybody who supervises; what he holds is shown and changed in his own dialog. */
export function SupervisorsList() {
  const { t } = useTranslation(['rights', 'admin', 'shell']);
  const name = useName();
  const [typed, setTyped] = useState('');
  const [edited, setEdited] = useState<User | null>(null);
  const pages = useInfiniteQuery({
    queryKey: ['supervisors', typed.trim()],
    queryFn: ({ pageParam }) => supervisors(typed.trim(), pageParam),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    placeholderData: (previous) => previous,
  });
  const rows = pages.data?.pages.flatMap(({ items }) => items) ?? [];
  const columns: RecordColumn<User>[] = [
    { id: 'name', title: t('supervisor.name'), cell: (user) => <RefName of={user} /> },
    { id: 'username', title: t('supervisor.username'), cell: ({ username }) => <bdi>{username}</bdi> },
  ];
  return (
    <SubSection title={t('supervisor.title')} lead={t('supervisor.lead')}>
      <Field label={t('supervisor.search')} className={styles.search ?? ''}>
        <Input type="search" value={typed} data-testid="supervisors-search" onChange={(_, { value }) => setTyped(value)} />
      </Field>
      {pages.isPending && <Loading />}
      {pages.isError && (
        <Notice title={t('admin:failed')} action={<Button onClick={() => void pages.refetch()}>{t('shell:retry')}</Button>}>
          {pages.error.message}
        </Notice>
      )}
      {pages.isSuccess && (
        <RecordTable
          caption={t('supervisor.title')}
          columns={columns}
          rows={rows}
          empty={t('supervisor.none')}
          actions={(user) => (
            <Button
              appearance="subtle"
              aria-label={t('supervisor.rightsOf', { name: name(user) })}
              data-testid="rights-of"
              onClick={() => setEdited(user)}
            >
              {t('supervisor.rights')}
            </Button>
          )}
        />
      )}
      {pages.hasNextPage && (
        <Button className={styles.more} disabledFocusable={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()}>
          {t('supervisor.more')}
        </Button>
      )}
      <Suspense fallback={null}>{edited && <SeatDialog user={edited} onClose={() => setEdited(null)} />}</Suspense>
    </SubSection>
  );
}
