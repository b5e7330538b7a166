import { Button } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { deleteRole, GRANTS, type SupervisionRole } from '../../api/rights';
import { RefName } from '../../conversation/RefName';
import { useName } from '../../i18n/language';
import { Fetched } from '../Fetched';
import { namesOfOne } from '../list/matches';
import { SearchedList } from '../list/SearchedList';
import { RemoveDialog } from '../RemoveDialog';
import { SubSection } from '../SubSection';
import type { RecordColumn } from '../table/RecordTable';
import { RowActions } from '../table/RowActions';
import { useRoles } from './useRights';

const RoleDialog = lazy(() => import('./RoleDialog'));

interface Edited {
  role: SupervisionRole | null;
  /** What a new one begins with. */
  like: SupervisionRole | null;
}

/** Supervision roles. The built-in one can be copied and not changed. */
export function RolesList() {
  const { t } = useTranslation(['rights', 'admin']);
  const name = useName();
  const roles = useRoles();
  const [edited, setEdited] = useState<Edited | null>(null);
  const [going, setGoing] = useState<SupervisionRole | null>(null);
  const columns: RecordColumn<SupervisionRole>[] = [
    { id: 'name', title: t('role.name'), cell: (role) => <RefName of={role} /> },
    { id: 'see', title: t('grant.see'), cell: ({ grants }) => t(`reach.${grants.see}`) },
    {
      id: 'may',
      title: t('role.may'),
      cell: ({ grants }) =>
        GRANTS.filter((grant) => grant !== 'see' && grants[grant] !== 'none')
          .map((grant) => t(`grant.${grant}`))
          .join(', ') || '–',
    },
  ];
  return (
    <SubSection
      title={t('role.title')}
      lead={t('role.lead')}
      action={
        <Button icon={<AddRegular />} data-testid="new-role" onClick={() => setEdited({ role: null, like: null })}>
          {t('role.new')}
        </Button>
      }
    >
      <Fetched query={roles}>
        {({ items }) => (
          <SearchedList
            caption={t('role.title')}
            search={t('role.search')}
            columns={columns}
            rows={items}
            textsOf={(one) => namesOfOne(one)}
            empty={t('role.none')}
            actions={(role) =>
              role.builtIn ? (
                <Button appearance="subtle" data-testid="copy-role" onClick={() => setEdited({ role: null, like: role })}>
                  {t('role.copy')}
                </Button>
              ) : (
                <RowActions
                  name={name(role)}
                  onEdit={() => setEdited({ role, like: role })}
                  onCopy={() => setEdited({ role: null, like: role })}
                  remove={{ label: t('admin:delete'), onRemove: () => setGoing(role) }}
                />
              )
            }
            testId="roles"
          />
        )}
      </Fetched>
      <Suspense fallback={null}>
        {edited && <RoleDialog {...edited} onClose={() => setEdited(null)} />}
        {going && <RemoveDialog kind="role" name={name(going)} remove={() => deleteRole(going.id)} onClose={() => setGoing(null)} />}
      </Suspense>
    </SubSection>
  );
}
