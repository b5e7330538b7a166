import { Field, Input } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { directionOf } from '../../i18n/i18n';
import type { Faults } from './faults';
import styles from './form.module.css';
import type { NamesDraft } from './names';

interface Props {
  names: NamesDraft;
  faults: Faults;
  onNames(names: NamesDraft): void;
}

/** The name in both languages. */
export function NameFields({ names, faults, onNames }: Props) {
  const { t } = useTranslation('admin');
  return (
    <div className={styles.pair}>
      {(['en', 'he'] as const).map((language) => (
        <Field
          key={language}
          label={t(`form.name.${language}`)}
          required={language === 'en'}
          validationMessage={faults.of(`names.${language}`) ?? (language === 'en' ? faults.of('name') : undefined)}
        >
          <Input
            lang={language}
            dir={directionOf(language)}
            value={names[language]}
            data-testid={`name-${language}`}
            onChange={(_, { value }) => onNames({ ...names, [language]: value })}
          />
        </Field>
      ))}
    </div>
  );
}
