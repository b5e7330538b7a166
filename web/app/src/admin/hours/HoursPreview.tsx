import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { previewHours, type HoursTimes } from '../../api/operatingHours';
import styles from './hours.module.css';
import { useStanding } from './useStanding';

const TYPING = 400;

/** A value once it has stayed the same for a moment. */
function useSettled(value: string): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), TYPING);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}

/** What the hours mean at this moment, as the server reckons it: the same that will hold once they are saved. */
export function HoursPreview({ times }: { times: HoursTimes }) {
  const { t } = useTranslation('admin');
  const standing = useStanding();
  const settled = useSettled(JSON.stringify(times));
  const preview = useQuery({
    queryKey: ['hours-preview', settled],
    queryFn: () => previewHours(JSON.parse(settled) as HoursTimes),
    placeholderData: (previous) => previous,
    retry: false,
    staleTime: 0,
  });
  const text = preview.isError ? t('hours.unclear') : preview.data && standing(preview.data, times.zone);
  return (
    <p className={styles.preview} role="status" data-testid="preview">
      {text ?? t('hours.reckoning')}
    </p>
  );
}
