import { Button, Field, Input, Select, Switch } from '@fluentui/react-components';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { alerts, KINDS } from '../api/alerts';
import { Section } from '../admin/Section';
import { useChoicesOf, useQueues } from '../admin/useOrganisation';
import { Loading } from '../shell/Loading';
import { Notice } from '../shell/Notice';
import styles from './alerts.module.css';
import { AlertTable } from './AlertTable';

const EVERYTHING = { kind: '', queue: '', from: '', to: '', open: false, followed: false };

/** A local time as an instant; what is no time at all is no condition. */
function instant(local: string): string | null {
  const time = new Date(local);
  return Number.isNaN(time.getTime()) ? null : time.toISOString();
}

/** Every alert there was, and what became of it. */
export default function AlertsPage() {
  const { t } = useTranslation(['alerts', 'shell']);
  const choicesOf = useChoicesOf();
  const queues = useQueues();
  const [search, setSearch] = useState(EVERYTHING);
  const set = (part: Partial<typeof EVERYTHING>) => setSearch({ ...search, ...part });
  const pages = useInfiniteQuery({
    queryKey: ['alerts', search],
    queryFn: ({ pageParam }) => alerts({ ...search, from: instant(search.from), to: instant(search.to), cursor: pageParam }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    staleTime: 0,
    placeholderData: (previous) => previous,
  });
  const found = pages.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <div className={styles.page}>
      <Section title={t('title')} lead={t('lead')}>
        <div role="search" aria-label={t('filters')} className={styles.filters}>
          <Field label={t('what')}>
            <Select value={search.kind} data-testid="alerts-kind" onChange={(_, { value }) => set({ kind: value })}>
              <option value="">{t('everything')}</option>
              {KINDS.map((kind) => (
                <option key={kind} value={kind}>
                  {t(`kind.${kind}`)}
                </option>
              ))}
            </Select>
          </Field>
          <Field label={t('queue')}>
            <Select value={search.queue} data-testid="alerts-queue" onChange={(_, { value }) => set({ queue: value })}>
              <option value="">{t('allQueues')}</option>
              {choicesOf(queues.data?.items).map(({ id, text }) => (
                <option key={id} value={id}>
                  {text}
                </option>
              ))}
            </Select>
          </Field>
          <Field label={t('from')}>
            <Input type="datetime-local" value={search.from} onChange={(_, { value }) => set({ from: value })} />
          </Field>
          <Field label={t('to')}>
            <Input type="datetime-local" value={search.to} onChange={(_, { value }) => set({ to: value })} />
          </Field>
          <Switch label={t('onlyOpen')} checked={search.open} onChange={(_, { checked }) => set({ open: checked })} />
          <Switch label={t('onlyFollowed')} checked={search.followed} onChange={(_, { checked }) => set({ followed: checked })} />
        </div>
        {pages.isPending && <Loading />}
        {pages.isError && (
          <Notice title={t('failed')} action={<Button onClick={() => void pages.refetch()}>{t('shell:retry')}</Button>}>
            {pages.error.message}
          </Notice>
        )}
        {pages.isSuccess && found.length === 0 && <Notice title={t('nothing')}>{t('nothingText')}</Notice>}
        {found.length > 0 && <AlertTable alerts={found} onAcknowledged={() => void pages.refetch()} />}
        {pages.hasNextPage && (
          <Button className={styles.more} disabledFocusable={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()}>
            {t('more')}
          </Button>
        )}
      </Section>
    </div>
  );
}
