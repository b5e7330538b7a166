import { Button } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { Notice } from './Notice';

export function Unreachable({ retry }: { retry: () => void }) {
  const { t } = useTranslation();
  return (
    <Notice
      heading="h1"
      title={t('unreachable.title')}
      action={
        <Button appearance="primary" onClick={retry}>
          {t('retry')}
        </Button>
      }
    >
      {t('unreachable.text')}
    </Notice>
  );
}
