import { lazy } from 'react';
import type { Conversation } from '../../api/types';
import type { CommandId } from '../commands/commands';

const AssignDialog = lazy(() => import('./AssignDialog'));
const TransferDialog = lazy(() => import('../../dispatch/TransferDialog'));
const WhyDialog = lazy(() => import('../why/WhyDialog'));
const ForceCloseDialog = lazy(() => import('./ForceCloseDialog'));

export type DialogId = Exclude<CommandId, 'monitor'>;

export interface DialogProps {
  conversation: Conversation;
  onClose(): void;
}

/** The dialog of a command, fetched when it is first opened. */
export function CommandDialog({ dialog, ...props }: DialogProps & { dialog: DialogId }) {
  switch (dialog) {
    case 'assign':
      return <AssignDialog {...props} />;
    case 'transfer':
      return <TransferDialog {...props} />;
    case 'force-close':
      return <ForceCloseDialog {...props} />;
    case 'why':
      return <WhyDialog {...props} />;
  }
}
