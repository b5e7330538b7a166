import { Button, Field, Slider } from '@fluentui/react-components';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { previewAlertRule } from '../../api/alerts';
import type { Faults } from '../form/faults';
import { PickField } from '../form/PickField';
import styles from './alertRules.module.css';
import type { TermsDraft } from './termsDraft';

const ROWS = ['1', '2'] as const;

interface Props {
  terms: TermsDraft;
  faults: Faults;
  onTerms(terms: TermsDraft): void;
}

/** From which mood on, and how often that would have been: the only honest way to choose it. */
export function MoodFields({ terms, faults, onTerms }: Props) {
  const { t } = useTranslation('alerts');
  const { queueIds, below, inARow } = terms;
  const trying = useMutation({ mutationFn: () => previewAlertRule({ kind: 'sentiment', queueIds, below, inARow }) });
  const set = (part: Partial<TermsDraft>) => {
    trying.reset();
    onTerms({ ...terms, ...part });
  };
  const found = trying.data;
  return (
    <>
      <Field label={t('below')} hint={t('belowHint')} validationMessage={faults.of('below')}>
        <div className={styles.threshold}>
          <Slider
            min={-100}
            max={0}
            value={Math.round(below * 100)}
            data-testid="below"
            onChange={(_, { value }) => set({ below: value / 100 })}
          />
          <output dir="ltr">{below.toFixed(2)}</output>
        </div>
      </Field>
      <PickField
        label={t('rule.inARow')}
        hint={t('rule.inARowHint')}
        choices={ROWS.map((id) => ({ id, text: t(`rule.rows.${id}`) }))}
        value={inARow === null ? null : String(inARow)}
        none={t('rule.byLanguage')}
        fault={faults.of('inARow')}
        onValue={(id) => set({ inARow: id === null ? null : Number(id) })}
        testId="in-a-row"
      />
      <div className={styles.preview}>
        <Button disabledFocusable={trying.isPending} onClick={() => trying.mutate()} data-testid="preview">
          {t('rule.preview')}
        </Button>
        <p role="status" data-testid="preview-result" className={styles.result}>
          {found && found.conversations === 0 && t('rule.previewNone')}
          {found &&
            found.conversations > 0 &&
            t('rule.previewed', { alerted: found.alerted, count: found.conversations, perDay: Math.round(found.perDay * 10) / 10 })}
          {trying.error?.message}
        </p>
      </div>
    </>
  );
}
