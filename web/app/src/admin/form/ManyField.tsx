import { Button, Field } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import type { Choice } from '../../dispatch/choices';
import { PickMany } from '../../board/filters/PickMany';
import styles from './form.module.css';

interface Props {
  label: string;
  choices: readonly Choice[];
  chosen: readonly string[];
  fault: string | undefined;
  onChoose(chosen: string[]): void;
  testId: string;
}

/** Any number out of a list that can be searched; what is chosen stands below, each to be taken away. */
export function ManyField({ label, choices, chosen, fault, onChoose, testId }: Props) {
  const { t } = useTranslation('admin');
  const shown = choices.filter(({ id }) => chosen.includes(id));
  return (
    <div className={styles.many}>
      <Field label={label} validationMessage={fault}>
        <PickMany label={label} choices={choices} chosen={chosen} onChoose={onChoose} testId={testId} />
      </Field>
      {shown.length > 0 && (
        <ul className={styles.chips} aria-label={t('form.chosen', { label })}>
          {shown.map(({ id, text }) => (
            <li key={id}>
              <Button
                size="small"
                shape="circular"
                icon={<DismissRegular />}
                iconPosition="after"
                aria-label={t('form.takeAway', { name: text })}
                onClick={() => onChoose(chosen.filter((one) => one !== id))}
              >
                <bdi>{text}</bdi>
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
