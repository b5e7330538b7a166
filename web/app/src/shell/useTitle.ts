import { useEffect, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../live/hooks';
import { attention } from './attention';

/** The tab's title, led by how much waits for the reader: his offers, open alerts, and whatever the page adds. */
export function useTitle(title: string, more = 0): void {
  const { t } = useTranslation('shell');
  const { offers } = useMe();
  const alerts = useSyncExternalStore(attention.subscribe, attention.getSnapshot);
  const waiting = offers.length + alerts + more;
  const product = t('product');
  useEffect(() => {
    document.title = `${waiting > 0 ? `(${waiting}) ` : ''}${title} · ${product}`;
  }, [title, product, waiting]);
}
