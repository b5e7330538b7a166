import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Audience } from '../api/types';
import styles from './composer.module.css';

interface Props {
  audiences: readonly Audience[];
  chosen: Audience;
  onChoose(audience: Audience): void;
}

/** Who will read it: always in view while one writes, because a mistake here can't be taken back (S10). */
export function AudienceSwitch({ audiences, chosen, onChoose }: Props) {
  const { t } = useTranslation('conversation');
  const name = useId();
  return (
    <fieldset className={styles.audiences}>
      <legend className="unseen">{t('composer.audience')}</legend>
      {audiences.map((audience) => (
        <label key={audience} className={styles.audience} data-testid={`audience-${audience}`}>
          <input
            type="radio"
            name={name}
            value={audience}
            checked={audience === chosen}
            onChange={() => onChoose(audience)}
          />
          {t(`audience.${audience}`)}
        </label>
      ))}
    </fieldset>
  );
}
