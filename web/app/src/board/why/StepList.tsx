import { CheckmarkCircleRegular, CircleRegular } from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import type { Reason, Step } from '../../api/routing';
import type { FactWords } from './useFactWords';
import styles from './why.module.css';

/** Every rule that was asked, in order, and what each of its conditions found. */
export function StepList({ steps, facts }: { steps: readonly Step[]; facts: FactWords }) {
  const { t } = useTranslation('why');
  const held = (yes: boolean) => (yes ? t('held') : t('notHeld'));
  const looked = (reason: Reason) => t('looked', { what: facts.test(reason), found: facts.found(reason), held: held(reason.held) });
  return (
    <ol className={styles.steps}>
      {steps.map(({ kind, set, rule, matched, why }, index) => {
        const Icon = matched ? CheckmarkCircleRegular : CircleRegular;
        return (
          // Steps are told once and never move.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={index} className={styles.step} data-matched={matched}>
            <Icon aria-hidden="true" className={styles.icon} />
            <div>
              <p className={styles.line}>
                {t(`rule.${kind}`, { set: set ?? '', rule: rule ?? '' })}: {held(matched)}
              </p>
              {why?.map((reason, at) => (
                // oxlint-disable-next-line react/no-array-index-key
                <p key={at} className={styles.looked}>
                  {looked(reason)}
                </p>
              ))}
            </div>
          </li>
        );
      })}
    </ol>
  );
}
