import { Button } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { deleteRatingModel, type RatingModel } from '../../api/skills';
import { RefName } from '../../conversation/RefName';
import { useLanguage, useName } from '../../i18n/language';
import { Fetched } from '../Fetched';
import { namesOfOne } from '../list/matches';
import { SearchedList } from '../list/SearchedList';
import { RemoveDialog } from '../RemoveDialog';
import { SubSection } from '../SubSection';
import type { RecordColumn } from '../table/RecordTable';
import { RowActions } from '../table/RowActions';
import { useRatingModels, useSkills } from '../useOrganisation';

const ModelDialog = lazy(() => import('./ModelDialog'));

/** The scales by which skills are measured. */
export function ModelsList() {
  const { t } = useTranslation(['workforce', 'admin']);
  const language = useLanguage();
  const name = useName();
  const models = useRatingModels();
  const skills = useSkills();
  const [edited, setEdited] = useState<RatingModel | 'new' | null>(null);
  const [going, setGoing] = useState<RatingModel | null>(null);
  const skillsBy = (id: string) => skills.data?.items.filter(({ ratingModelId }) => ratingModelId === id) ?? [];
  const columns: RecordColumn<RatingModel>[] = [
    { id: 'name', title: t('model.name'), cell: (model) => <RefName of={model} /> },
    { id: 'range', title: t('model.range'), cell: ({ min, max }) => t('model.fromTo', { min, max }) },
    {
      id: 'levels',
      title: t('model.levels'),
      cell: ({ levels }) => levels.map(({ value, names }) => t('model.level', { value, name: names[language] ?? '' })).join(', ') || '–',
    },
    { id: 'skills', title: t('model.skills'), cell: ({ id }) => skillsBy(id).length },
  ];
  return (
    <SubSection
      title={t('model.title')}
      lead={t('model.lead')}
      action={
        <Button icon={<AddRegular />} data-testid="new-model" onClick={() => setEdited('new')}>
          {t('model.new')}
        </Button>
      }
    >
      <Fetched query={models}>
        {({ items }) => (
          <SearchedList
            caption={t('model.title')}
            search={t('model.search')}
            columns={columns}
            rows={items}
            textsOf={(one) => namesOfOne(one)}
            empty={t('model.none')}
            actions={(model) => (
              <RowActions
                name={name(model)}
                onEdit={() => setEdited(model)}
                remove={{ label: t('admin:delete'), onRemove: () => setGoing(model) }}
              />
            )}
            testId="models"
          />
        )}
      </Fetched>
      <Suspense fallback={null}>
        {edited && <ModelDialog model={edited === 'new' ? null : edited} onClose={() => setEdited(null)} />}
        {going && (
          <RemoveDialog
            kind="model"
            name={name(going)}
            usedBy={skillsBy(going.id).map(name)}
            remove={() => deleteRatingModel(going.id)}
            onClose={() => setGoing(null)}
          />
        )}
      </Suspense>
    </SubSection>
  );
}
