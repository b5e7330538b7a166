import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useLeaving } from './useLeaving';

const ConfirmDialog = lazy(() => import('../../shell/ConfirmDialog'));

interface Props {
  dirty: boolean;
  /** The editor's own address. */
  within: string;
}

/** Asks before what was not saved is lost. */
export function UnsavedGuard({ dirty, within }: Props) {
  const { t } = useTranslation('admin');
  const leaving = useLeaving(dirty, within);
  if (!leaving.asked) return null;
  return (
    <Suspense fallback={null}>
      <ConfirmDialog
        title={t('unsaved.title')}
        confirm={t('unsaved.leave')}
        cancel={t('unsaved.stay')}
        onConfirm={leaving.go}
        onCancel={leaving.stay}
      >
        {t('unsaved.text')}
      </ConfirmDialog>
    </Suspense>
  );
}
