import { useMemo, type ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, useNavigate, useParams } from 'react-router';
import type { Queue } from '../../api/organisation';
import { useName } from '../../i18n/language';
import { EditorFrame } from '../editor/EditorFrame';
import { useEditor } from '../editor/useEditor';
import { useAgents, useQueues } from '../useOrganisation';
import { AssignmentPart } from './parts/AssignmentPart';
import { FiguresPart } from './parts/FiguresPart';
import { GeneralPart } from './parts/GeneralPart';
import { MembersPart } from './parts/MembersPart';
import { OverflowPart } from './parts/OverflowPart';
import type { PartProps } from './parts/part';
import { draftOfQueue, FIELDS, PART_IDS, PARTS, saveQueue, type PartId } from './queueDraft';
import { QueueWarningList } from './QueueWarningList';
import { queueWarnings } from './queueWarnings';

const SHOWN: Record<PartId, ComponentType<PartProps>> = {
  general: GeneralPart,
  members: MembersPart,
  assignment: AssignmentPart,
  overflow: OverflowPart,
  figures: FiguresPart,
};
const LIST = '/admin/queues';

interface Props {
  /** Null: a new one. */
  queue: Queue | null;
}

/** Everything that a queue says, in parts. */
export function QueueEditor({ queue }: Props) {
  // All that its parts say, so that none of them is waited for when it is opened.
  const { t } = useTranslation(['admin', 'routing', 'conversation', 'board']);
  const name = useName();
  const navigate = useNavigate();
  const { part } = useParams();
  const id = queue?.id ?? null;
  const address = `${LIST}/${id ?? 'new'}`;
  const editor = useEditor({
    initial: () => draftOfQueue(queue),
    save: (draft) => saveQueue(id, draft),
    fields: FIELDS,
    onSaved: (saved) => id === null && void navigate(`${LIST}/${saved.id}/${part ?? ''}`, { replace: true }),
  });
  const { draft, change, refusals } = editor;
  const agents = useAgents().data?.items;
  const queues = useQueues().data?.items;
  const warnings = useMemo(() => queueWarnings(draft, agents, queues), [draft, agents, queues]);
  const shown = PART_IDS.find((one) => one === part);
  if (!shown) return <Navigate to={`${address}/general`} replace />;

  const Part = SHOWN[shown];
  const parts = PART_IDS.map((one) => ({
    id: one,
    text: t(`routing:queuePart.${one}`),
    refused: refusals.count(PARTS[one]),
    warned: warnings.filter((warning) => warning.part === one).length,
  }));
  return (
    <EditorFrame
      title={queue ? name(queue) : t('queues.new')}
      back={{ to: LIST, text: t('section.queues') }}
      address={address}
      parts={parts}
      editor={editor}
      warnings={<QueueWarningList warnings={warnings} address={address} />}
    >
      <Part draft={draft} change={change} id={id} />
    </EditorFrame>
  );
}
