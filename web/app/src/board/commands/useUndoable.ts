import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { serverAhead } from '../../api/serverClock';
import type { Conversation } from '../../api/types';
import { useNow } from '../../format/ticker';
import { useUser } from '../../session/SessionProvider';
import { useShortcut } from '../../shell/ShortcutProvider';
import { useGraces } from './GraceProvider';
import { undoable } from './graces';
import { useUndo } from './useUndo';

/** The force closes that can still be undone, each begun here or elsewhere by the reader; Control+Z undoes the last one. */
export function useUndoable(rows: readonly Conversation[]): Conversation[] {
  const { t } = useTranslation('board');
  const graces = useGraces();
  const begun = useSyncExternalStore(graces.subscribe, graces.getSnapshot);
  const { id } = useUser();
  const undo = useUndo();
  const any = begun.length > 0 || rows.some(({ forceClose }) => forceClose !== null);
  const closing = undoable(begun, rows, id, useNow(any) + serverAhead());
  const last = closing.at(-1);
  useShortcut('Control+Z', t('grace.undo'), last ? () => undo(last) : null);
  return closing;
}
