import type { Alert } from '../api/alerts';

export const ALERTS_PATH = '/alerts';

/** Where one sees what an alert is about. */
export const pathOf = ({ conversationId }: Alert) =>
  conversationId ? `/dashboard/conversations/${conversationId}` : ALERTS_PATH;
