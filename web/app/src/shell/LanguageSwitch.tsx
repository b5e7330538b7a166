import { Button } from '@fluentui/react-components';
import { LocalLanguageRegular } from '@fluentui/react-icons';
import { useLanguage } from '../i18n/language';
import { useSession } from '../session/SessionProvider';
import { useTellProblem } from './NotificationProvider';

const OTHER = { en: { language: 'he', label: 'עברית' }, he: { language: 'en', label: 'English' } } as const;

/** Names the other language in that language: who is lost in this one can still read it. */
export function LanguageSwitch() {
  const { speak } = useSession();
  const tellProblem = useTellProblem();
  const other = OTHER[useLanguage()];
  return (
    <Button
      appearance="subtle"
      icon={<LocalLanguageRegular />}
      lang={other.language}
      data-testid="language-switch"
      onClick={() => void speak(other.language).catch(tellProblem)}
    >
      {other.label}
    </Button>
  );
}
