import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { changeOrganisation, organisationSetting } from '../../api/closing';
import type { Language } from '../../api/types';
import { LANGUAGES } from '../../i18n/i18n';
import { useTellProblem } from '../../shell/NotificationProvider';
import { PickField } from '../form/PickField';
import { useSaving } from '../useSaving';

/** In what customers read a text that is not in their own language. */
export function OrganisationLanguage() {
  const { t } = useTranslation('closing');
  const tellProblem = useTellProblem();
  const setting = useQuery({ queryKey: ['organisation-setting'], queryFn: organisationSetting });
  const saving = useSaving({
    save: (language: Language) => changeOrganisation(language),
    onDone: () => void setting.refetch(),
  });
  if (!setting.data) return null;
  return (
    <PickField
      label={t('organisation')}
      hint={t('organisationHint')}
      choices={LANGUAGES.map((id) => ({ id, text: t(`language.${id}`) }))}
      value={setting.data.language}
      disabled={saving.isPending}
      onValue={(language) => language && saving.mutate(language as Language, { onError: tellProblem })}
      testId="organisation-language"
    />
  );
}
