import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RatingModel } from '../../api/skills';
import { useName } from '../../i18n/language';
import { NameFields } from '../form/NameFields';
import { NumberField } from '../form/NumberField';
import { RecordDialog } from '../form/RecordDialog';
import { refusalsIn, RefusalsProvider } from '../form/refusals';
import { useSaving } from '../useSaving';
import { LevelFields } from './LevelFields';
import { draftOfModel, saveModel, type ModelDraft } from './modelDraft';
import styles from './skills.module.css';

const FIELDS = ['name', 'names', 'min', 'max', 'levels'];

interface Props {
  /** Null: a new one. */
  model: RatingModel | null;
  onClose(): void;
}

export default function ModelDialog({ model, onClose }: Props) {
  const { t } = useTranslation(['workforce', 'admin']);
  const name = useName();
  const [draft, setDraft] = useState(() => draftOfModel(model));
  const change = (part: Partial<ModelDraft>) => setDraft((was) => ({ ...was, ...part }));
  const saving = useSaving({ save: (sent: ModelDraft) => saveModel(model, sent), onDone: onClose });
  const refusals = useMemo(
    () => refusalsIn(saving.error, { sent: saving.variables, fields: FIELDS }),
    [saving.error, saving.variables],
  );
  return (
    <RecordDialog
      title={model ? t('admin:editNamed', { name: name(model) }) : t('model.new')}
      problem={refusals.rest}
      busy={saving.isPending}
      onSave={() => saving.mutate(draft)}
      onClose={onClose}
    >
      <RefusalsProvider value={refusals}>
        <NameFields names={draft.names} faults={refusals} onNames={(names) => change({ names })} />
        <div className={styles.pair}>
          <NumberField
            label={t('model.min')}
            value={draft.min}
            min={0}
            max={100}
            fault={refusals.of('min')}
            onValue={(min) => change({ min })}
            testId="min"
          />
          <NumberField
            label={t('model.max')}
            value={draft.max}
            min={0}
            max={100}
            fault={refusals.of('max')}
            onValue={(max) => change({ max })}
            testId="max"
          />
        </div>
        <LevelFields draft={draft} onLevels={(levels) => change({ levels })} />
      </RefusalsProvider>
    </RecordDialog>
  );
}
