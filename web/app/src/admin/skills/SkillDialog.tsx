import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { changeSkill, createSkill, type Skill, type SkillChange } from '../../api/skills';
import { useName } from '../../i18n/language';
import { faultsOf } from '../form/faults';
import { NameFields } from '../form/NameFields';
import { draftOf, namesOf } from '../form/names';
import { PickField } from '../form/PickField';
import { RecordDialog } from '../form/RecordDialog';
import { TextField } from '../form/TextField';
import { useChoicesOf, useRatingModels } from '../useOrganisation';
import { useSaving } from '../useSaving';

const FIELDS = ['name', 'names.en', 'names.he', 'kind', 'ratingModelId'];

interface Props {
  /** Null: a new one. */
  skill: Skill | null;
  onClose(): void;
}

export default function SkillDialog({ skill, onClose }: Props) {
  const { t } = useTranslation(['workforce', 'admin']);
  const name = useName();
  const choicesOf = useChoicesOf();
  const models = useRatingModels();
  const [names, setNames] = useState(() => draftOf(skill));
  const [kind, setKind] = useState(skill?.kind ?? '');
  const [chosen, setChosen] = useState(skill?.ratingModelId ?? null);
  const choices = choicesOf(models.data?.items);
  // Most organisations have one scale.
  const ratingModelId = chosen ?? choices[0]?.id ?? '';
  const saving = useSaving({
    save(change: SkillChange) {
      return skill ? changeSkill(skill.id, change) : createSkill(change);
    },
    onDone: onClose,
  });
  const faults = faultsOf(saving.error, FIELDS);
  return (
    <RecordDialog
      title={skill ? t('admin:editNamed', { name: name(skill) }) : t('skill.new')}
      problem={faults.rest}
      busy={saving.isPending}
      onSave={() => saving.mutate({ ...namesOf(names), kind: kind.trim(), ratingModelId })}
      onClose={onClose}
    >
      <NameFields names={names} faults={faults} onNames={setNames} />
      <TextField label={t('skill.kind')} hint={t('skill.kindHint')} value={kind} fault={faults.of('kind')} onValue={setKind} testId="kind" />
      <PickField
        label={t('skill.model')}
        hint={choices.length === 0 && models.isSuccess ? t('skill.noModel') : t('skill.modelHint')}
        choices={choices}
        value={ratingModelId}
        fault={faults.of('ratingModelId')}
        onValue={setChosen}
        testId="model"
      />
    </RecordDialog>
  );
}
