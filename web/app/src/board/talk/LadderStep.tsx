import { Button, Tooltip } from '@fluentui/react-components';
import { CheckmarkRegular } from '@fluentui/react-icons';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Step } from './steps';
import styles from './talk.module.css';

interface Props {
  step: Step;
  /** The reader stands on it. */
  here: boolean;
  /** Why it can't be taken; null when it can. */
  objection: string | null;
  busy: boolean;
  onStep(): void;
}

export function LadderStep({ step, here, objection, busy, onStep }: Props) {
  const { t } = useTranslation('board');
  const id = useId();
  const about = t(`ladder.about.${step.id}`);
  const button = (
    <Button
      appearance={here ? 'primary' : 'secondary'}
      icon={here ? <CheckmarkRegular /> : undefined}
      disabledFocusable={!here && (objection !== null || busy)}
      aria-pressed={here}
      aria-describedby={`${id}-about`}
      className={styles.step}
      data-testid={`ladder-${step.id}`}
      onClick={() => !here && onStep()}
    >
      {t(`ladder.step.${step.id}`)}
    </Button>
  );
  return (
    <li aria-current={here ? 'step' : undefined} className={styles.rung}>
      {objection && !here ? (
        <Tooltip relationship="description" content={objection} withArrow>
          {button}
        </Tooltip>
      ) : (
        button
      )}
      <span id={`${id}-about`} className={styles.about}>
        {about}
      </span>
    </li>
  );
}
