import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { Conversation } from '../api/types';
import { useSession } from '../session/SessionProvider';
import { useShortcut } from '../shell/ShortcutProvider';
import { OpenWorkLink } from './openWork/OpenWorkLink';
import { OPEN_WORK } from './place';
import styles from './workList.module.css';
import { WorkRow } from './WorkRow';

interface Props {
  work: readonly Conversation[];
  unread: ReadonlyMap<string, number>;
  chosenId: string | null;
  /** How many conversations could be picked. */
  toPick: number;
}

/** "My conversations", in the order in which they came: rows don't change places under the pointer. */
export function WorkList({ work, unread, chosenId, toPick }: Props) {
  const { t } = useTranslation('desk');
  const navigate = useNavigate();
  const { has } = useSession();
  const at = work.findIndex(({ id }) => id === chosenId);
  const step = (by: 1 | -1) => {
    const next = work.at(at < 0 ? 0 : (at + by + work.length) % work.length);
    if (next) void navigate(`/desk/${next.id}`);
  };
  useShortcut('Alt+ArrowDown', t('shortcut.next'), work.length > 0 ? () => step(1) : null);
  useShortcut('Alt+ArrowUp', t('shortcut.previous'), work.length > 0 ? () => step(-1) : null);

  return (
    <nav className={styles.list} aria-labelledby="my-conversations" data-testid="work">
      {has('agent') && <OpenWorkLink count={toPick} chosen={chosenId === OPEN_WORK} />}
      <h2 id="my-conversations" className={styles.title}>
        {t('work.title')}
      </h2>
      {work.length === 0 ? (
        <p className={styles.none}>{t('work.none')}</p>
      ) : (
        <ul className={styles.rows}>
          {work.map((conversation) => (
            <li key={conversation.id}>
              <WorkRow
                conversation={conversation}
                unread={unread.get(conversation.id) ?? 0}
                chosen={conversation.id === chosenId}
              />
            </li>
          ))}
        </ul>
      )}
    </nav>
  );
}
