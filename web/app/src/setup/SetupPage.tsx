import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EntryPage } from '../shell/EntryPage';
import { NoLink } from './NoLink';
import { SetupForm } from './SetupForm';
import { useSetupToken } from './useSetupToken';

/** Takes the first administrator of an empty installation in, by the link that the server printed when it started. */
export default function SetupPage() {
  const { t } = useTranslation('setup');
  const token = useSetupToken();
  const [spent, setSpent] = useState<string | null>(null);
  useEffect(() => {
    document.title = t('documentTitle');
  }, [t]);

  return (
    <EntryPage>
      {token === '' && <NoLink reason="missing" />}
      {token !== '' && token === spent && <NoLink reason="spent" />}
      {token !== '' && token !== spent && <SetupForm token={token} onSpent={() => setSpent(token)} />}
    </EntryPage>
  );
}
