import { Button, Field, Switch } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

interface Props {
  on: boolean;
  onChange(on: boolean): void;
}

const permission = () => ('Notification' in window ? Notification.permission : 'denied');

/** Notifications of the desktop. The browser is asked only by a button, beside which stands what for. */
export function DesktopField({ on, onChange }: Props) {
  const { t } = useTranslation('alerts');
  const [allowed, setAllowed] = useState(permission);
  const ask = () => void Notification.requestPermission().then(setAllowed);
  return (
    <Field hint={t('desktopHint')}>
      <Switch label={t('desktop')} checked={on} data-testid="desktop" onChange={(_, { checked }) => onChange(checked)} />
      {on && allowed === 'default' && (
        <div>
          <Button onClick={ask} data-testid="desktop-ask">
            {t('desktopAsk')}
          </Button>
        </div>
      )}
      {on && allowed === 'denied' && <p role="status">{t('desktopDenied')}</p>}
    </Field>
  );
}
