import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../live/hooks';

/** The tab's title, led by how much waits for the reader: his offers, and whatever the page adds. */
export function useTitle(title: string, more = 0): void {
  const { t } = useTranslation('shell');
  const { offers } = useMe();
  const waiting = offers.length + more;
  const product = t('product');
  useEffect(() => {
    document.title = `${waiting > 0 ? `(${waiting}) ` : ''}${title} · ${product}`;
  }, [title, product, waiting]);
}
