import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { Notice } from '../../shell/Notice';
import { Fetched } from '../Fetched';

interface Props<T> {
  query: UseQueryResult<{ items: T[] }>;
  back: { to: string; text: string };
  /** Draws the editor of a record, or of a new one. */
  children(record: T | null): ReactNode;
}

/** Finds the record of the page's address; `new` is one that is still to be made. */
export function RecordPage<T extends { id: string }>({ query, back, children }: Props<T>) {
  const { t } = useTranslation('admin');
  const { id } = useParams();
  if (id === 'new') return children(null);
  return (
    <Fetched query={query}>
      {({ items }) => {
        const record = items.find((one) => one.id === id);
        if (record) return children(record);
        return (
          <Notice title={t('editor.gone.title')} action={<Link to={back.to}>{back.text}</Link>}>
            {t('editor.gone.text')}
          </Notice>
        );
      }}
    </Fetched>
  );
}
