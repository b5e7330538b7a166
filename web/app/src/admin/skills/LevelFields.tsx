import { Button, Field, Input } from '@fluentui/react-components';
import { AddRegular, DeleteRegular } from '@fluentui/react-icons';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { directionOf } from '../../i18n/i18n';
import { NumberField } from '../form/NumberField';
import { edited, keyOf, replaced } from '../form/parts';
import { useRefusals } from '../form/refusals';
import { nextLevel, type LevelDraft, type ModelDraft } from './modelDraft';
import styles from './skills.module.css';

interface Props {
  draft: ModelDraft;
  onLevels(levels: LevelDraft[]): void;
}

/** What some of a scale's levels are called. */
export function LevelFields({ draft, onLevels }: Props) {
  const { t } = useTranslation('workforce');
  const refusals = useRefusals();
  const adding = useRef<HTMLButtonElement>(null);
  const { levels } = draft;
  const set = (level: LevelDraft, part: Partial<LevelDraft>) => onLevels(replaced(levels, level, edited(level, part)));
  const fault = refusals.of('levels', 'exactly');
  return (
    <fieldset className={styles.group} data-testid="levels">
      <legend className={styles.legend}>{t('model.levels')}</legend>
      <p className={styles.hint}>{t('model.levelsHint')}</p>
      {levels.map((level, index) => (
        <div key={keyOf(level)} className={styles.level}>
          <NumberField
            bare
            label={t('model.levelValue', { number: index + 1 })}
            value={level.value}
            min={0}
            max={100}
            fault={refusals.at(level, 'value') ?? refusals.at(level)}
            onValue={(value) => set(level, { value })}
            testId="level-value"
          />
          {(['en', 'he'] as const).map((language) => (
            <Field key={language} validationMessage={refusals.at(level, `names.${language}`)}>
              <Input
                lang={language}
                dir={directionOf(language)}
                className={styles.narrow}
                aria-label={t(`model.levelName.${language}`, { number: index + 1 })}
                placeholder={t(`model.levelHint.${language}`)}
                value={level.names[language]}
                onChange={(_, { value }) => set(level, { names: { ...level.names, [language]: value } })}
              />
            </Field>
          ))}
          <Button
            appearance="subtle"
            icon={<DeleteRegular />}
            aria-label={t('model.removeLevel', { number: index + 1 })}
            onClick={() => {
              onLevels(levels.filter((one) => one !== level));
              adding.current?.focus();
            }}
          />
        </div>
      ))}
      {fault && (
        <p role="alert" className={styles.fault}>
          {fault}
        </p>
      )}
      <Button ref={adding} size="small" icon={<AddRegular />} data-testid="add-level" onClick={() => onLevels([...levels, nextLevel(draft)])}>
        {t('model.addLevel')}
      </Button>
    </fieldset>
  );
}
