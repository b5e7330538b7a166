import { ArrowUndoRegular } from '@fluentui/react-icons';
import { Button } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { Conversation } from '../../api/types';
import { useUndo } from '../commands/useUndo';

/** Takes a force close back while its grace lasts. */
export function UndoButton({ row }: { row: Conversation }) {
  const { t } = useTranslation('board');
  const undo = useUndo();
  return (
    <Button
      size="small"
      appearance="transparent"
      icon={<ArrowUndoRegular />}
      tabIndex={-1}
      data-cell-control
      data-testid="undo-in-row"
      onClick={() => undo(row)}
    >
      {t('undoHere')}
    </Button>
  );
}
