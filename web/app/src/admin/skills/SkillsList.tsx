import { Button } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { deleteSkill, type Skill } from '../../api/skills';
import { RefName } from '../../conversation/RefName';
import { useName } from '../../i18n/language';
import { Fetched } from '../Fetched';
import { namesOfOne } from '../list/matches';
import { SearchedList } from '../list/SearchedList';
import { RemoveDialog } from '../RemoveDialog';
import { SubSection } from '../SubSection';
import type { RecordColumn } from '../table/RecordTable';
import { RowActions } from '../table/RowActions';
import { useNameById, useRatingModels, useSkills } from '../useOrganisation';

const SkillDialog = lazy(() => import('./SkillDialog'));

/** Every skill, with its kind and how many have it. */
export function SkillsList() {
  const { t } = useTranslation(['workforce', 'admin']);
  const name = useName();
  const skills = useSkills();
  const modelName = useNameById(useRatingModels().data?.items);
  const [edited, setEdited] = useState<Skill | 'new' | null>(null);
  const [going, setGoing] = useState<Skill | null>(null);
  const columns: RecordColumn<Skill>[] = [
    { id: 'name', title: t('skill.name'), cell: (skill) => <RefName of={skill} /> },
    { id: 'kind', title: t('skill.kind'), cell: ({ kind }) => <bdi>{kind || '–'}</bdi> },
    { id: 'model', title: t('skill.model'), cell: ({ ratingModelId }) => <bdi>{modelName(ratingModelId)}</bdi> },
    { id: 'agents', title: t('skill.agents'), cell: ({ agents }) => agents },
  ];
  return (
    <SubSection
      title={t('skill.title')}
      action={
        <Button appearance="primary" icon={<AddRegular />} data-testid="new-skill" onClick={() => setEdited('new')}>
          {t('skill.new')}
        </Button>
      }
    >
      <Fetched query={skills}>
        {({ items }) => (
          <SearchedList
            caption={t('skill.title')}
            search={t('skill.search')}
            columns={columns}
            rows={items}
            textsOf={(skill) => [...namesOfOne(skill), skill.kind]}
            empty={t('skill.none')}
            actions={(skill) => (
              <RowActions
                name={name(skill)}
                onEdit={() => setEdited(skill)}
                remove={{ label: t('admin:delete'), onRemove: () => setGoing(skill) }}
              />
            )}
            testId="skills"
          />
        )}
      </Fetched>
      <Suspense fallback={null}>
        {edited && <SkillDialog skill={edited === 'new' ? null : edited} onClose={() => setEdited(null)} />}
        {going && (
          <RemoveDialog kind="skill" name={name(going)} remove={() => deleteSkill(going.id)} onClose={() => setGoing(null)} />
        )}
      </Suspense>
    </SubSection>
  );
}
