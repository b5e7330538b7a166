import { Button } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { deleteCloseReason, type CloseReason } from '../../api/closing';
import { useCloseReasons } from '../../conversation/closeReasons';
import { useName } from '../../i18n/language';
import { Fetched } from '../Fetched';
import { RemoveDialog } from '../RemoveDialog';
import { SubSection } from '../SubSection';
import { RecordTable, type RecordColumn } from '../table/RecordTable';
import { RowActions } from '../table/RowActions';
import { ReasonDialog } from './ReasonDialog';

/** The built-in reasons, which stay, and the organisation's own. */
export function ReasonsList() {
  const { t } = useTranslation(['closing', 'admin']);
  const name = useName();
  const reasons = useCloseReasons();
  const [edited, setEdited] = useState<CloseReason | 'new' | null>(null);
  const [going, setGoing] = useState<CloseReason | null>(null);
  const nameOf = ({ code, names }: CloseReason) => name({ name: code, names });
  const columns: RecordColumn<CloseReason>[] = [
    { id: 'name', title: t('reason.name'), cell: (reason) => <bdi>{nameOf(reason)}</bdi> },
    { id: 'code', title: t('reason.code'), cell: ({ code }) => <code dir="ltr">{code}</code> },
    { id: 'kind', title: t('reason.kind'), cell: ({ builtIn }) => t(builtIn ? 'reason.builtIn' : 'reason.own') },
  ];
  return (
    <SubSection
      title={t('reason.title')}
      action={
        <Button icon={<AddRegular />} data-testid="new-reason" onClick={() => setEdited('new')}>
          {t('reason.new')}
        </Button>
      }
    >
      <Fetched query={reasons}>
        {({ items }) => (
          <RecordTable
            caption={t('reason.title')}
            columns={columns}
            rows={items}
            empty=""
            actions={(reason) =>
              reason.builtIn ? null : (
                <RowActions
                  name={nameOf(reason)}
                  onEdit={() => setEdited(reason)}
                  remove={{ label: t('admin:delete'), onRemove: () => setGoing(reason) }}
                />
              )
            }
          />
        )}
      </Fetched>
      <Suspense fallback={null}>
        {edited && <ReasonDialog reason={edited === 'new' ? null : edited} onClose={() => setEdited(null)} />}
        {going && (
          <RemoveDialog
            kind="closeReason"
            name={nameOf(going)}
            remove={() => deleteCloseReason(going.id)}
            onClose={() => setGoing(null)}
          />
        )}
      </Suspense>
    </SubSection>
  );
}
