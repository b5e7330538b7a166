import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { StaffMember } from '../../api/organisation';
import { useLanguage, useName } from '../../i18n/language';
import { EditorFrame } from '../editor/EditorFrame';
import { useEditor } from '../editor/useEditor';
import { CODES, draftOfAgent, FIELDS, hasSeat, saveAgent } from './agentDraft';
import { PersonFields } from './PersonFields';
import { SeatFields } from './SeatFields';

const LIST = '/admin/agents';

interface Props {
  /** Null: a new one. */
  agent: StaffMember | null;
}

/** Who somebody is, and what he can take on. */
export function AgentEditor({ agent }: Props) {
  // All that its parts say, so that none of them is waited for when it appears.
  const { t } = useTranslation(['admin', 'workforce', 'routing', 'board']);
  const language = useLanguage();
  const name = useName();
  const navigate = useNavigate();
  const editor = useEditor({
    initial: () => draftOfAgent(agent),
    save: (draft) => saveAgent(agent, draft, language),
    fields: FIELDS,
    codes: CODES,
    onSaved: (saved) => agent === null && void navigate(`${LIST}/${saved.id}`, { replace: true }),
  });
  const { draft, change } = editor;
  return (
    <EditorFrame
      title={agent ? name(agent) : t('agents.new')}
      back={{ to: LIST, text: t('section.agents') }}
      address={`${LIST}/${agent?.id ?? 'new'}`}
      editor={editor}
    >
      <PersonFields draft={draft} isNew={agent === null} change={change} />
      {hasSeat(agent, draft) && <SeatFields draft={draft} change={change} />}
    </EditorFrame>
  );
}
