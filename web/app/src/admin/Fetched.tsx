import { Button } from '@fluentui/react-components';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Loading } from '../shell/Loading';
import { Notice } from '../shell/Notice';

interface Props<T> {
  query: UseQueryResult<T>;
  children(data: T): ReactNode;
}

/** Draws what was fetched; until then that it is coming, and if it did not come, why not. */
export function Fetched<T>({ query, children }: Props<T>) {
  const { t } = useTranslation(['admin', 'shell']);
  if (query.data !== undefined) return children(query.data);
  if (query.isPending) return <Loading />;
  return (
    <Notice title={t('failed')} action={<Button onClick={() => void query.refetch()}>{t('shell:retry')}</Button>}>
      {query.error?.message}
    </Notice>
  );
}
