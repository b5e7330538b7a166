import { useMemo, useState, type ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, useNavigate, useParams } from 'react-router';
import type { Workstream } from '../../api/organisation';
import { useName } from '../../i18n/language';
import { EditorFrame } from '../editor/EditorFrame';
import { useEditor } from '../editor/useEditor';
import { refusalsIn, together } from '../form/refusals';
import { RoutingTester, type Refused } from '../rules/tester/RoutingTester';
import { deadEnds } from '../warnings/deadEnds';
import { useOrganisationFacts } from '../warnings/useOrganisationFacts';
import { WarningList } from '../warnings/WarningList';
import { MessagesPart } from './messages/MessagesPart';
import { BindingsPart } from './parts/BindingsPart';
import { CapacityPart } from './parts/CapacityPart';
import { ClosingPart } from './parts/ClosingPart';
import { DistributionPart } from './parts/DistributionPart';
import { GeneralPart } from './parts/GeneralPart';
import { MonitoringPart } from './parts/MonitoringPart';
import { OffersPart } from './parts/OffersPart';
import type { PartProps } from './parts/part';
import { RulesPart } from './parts/RulesPart';
import { draftOfWorkstream, FIELDS, PART_IDS, PARTS, saveWorkstream, type PartId } from './workstreamDraft';

const SHOWN: Record<PartId, ComponentType<PartProps>> = {
  general: GeneralPart,
  distribution: DistributionPart,
  capacity: CapacityPart,
  rules: RulesPart,
  offers: OffersPart,
  closing: ClosingPart,
  messages: MessagesPart,
  monitoring: MonitoringPart,
  bindings: BindingsPart,
};
const CODES = { 'queue-type-mismatch': 'queueId' };
const LIST = '/admin/workstreams';

interface Props {
  /** Null: a new one. */
  workstream: Workstream | null;
}

/** Everything that a workstream says, in parts, with what would be a dead end above them. */
export function WorkstreamEditor({ workstream }: Props) {
  // All that its parts say, so that none of them is waited for when it is opened.
  const { t } = useTranslation(['routing', 'admin', 'conversation', 'board']);
  const name = useName();
  const navigate = useNavigate();
  const { part } = useParams();
  const id = workstream?.id ?? null;
  const address = `${LIST}/${id ?? 'new'}`;
  const editor = useEditor({
    initial: () => draftOfWorkstream(workstream),
    save: (draft) => saveWorkstream(id, draft),
    fields: FIELDS,
    codes: CODES,
    onSaved: (saved) => id === null && void navigate(`${LIST}/${saved.id}/${part ?? ''}`, { replace: true }),
  });
  const { draft, change } = editor;
  const [untried, setUntried] = useState<Refused | null>(null);
  const refusals = useMemo(() => {
    const tried = refusalsIn(untried?.failure, { sent: { routing: untried?.routing }, fields: PARTS.rules });
    return together(editor.refusals, { ...tried, rest: null });
  }, [editor.refusals, untried]);
  const organisation = useOrganisationFacts();
  const warnings = useMemo(() => deadEnds(draft, organisation), [draft, organisation]);
  const shown = PART_IDS.find((one) => one === part);
  if (!shown) return <Navigate to={`${address}/general`} replace />;

  const Part = SHOWN[shown];
  const parts = PART_IDS.map((one) => ({
    id: one,
    text: t(`part.${one}`),
    refused: refusals.count(PARTS[one]),
    warned: warnings.filter((warning) => warning.part === one).length,
  }));
  return (
    <EditorFrame
      title={workstream ? name(workstream) : t('admin:workstreams.new')}
      back={{ to: LIST, text: t('admin:section.workstreams') }}
      address={address}
      parts={parts}
      editor={{ ...editor, refusals }}
      warnings={<WarningList warnings={warnings} address={address} />}
      beside={shown === 'rules' ? <RoutingTester workstreamId={id} routing={draft.routing} onRefused={setUntried} /> : null}
    >
      <Part draft={draft} change={change} id={id} />
    </EditorFrame>
  );
}
