import { useCallback, useState } from 'react';

const drafts = new Map<string, string>();

/** What was begun in a conversation, over visits to others; it lives as long as the page. */
export function useDraft(conversationId: string): [string, (text: string) => void] {
  const [, redraw] = useState(0);
  const write = useCallback(
    (text: string) => {
      if (text === '') drafts.delete(conversationId);
      else drafts.set(conversationId, text);
      redraw((times) => times + 1);
    },
    [conversationId],
  );
  return [drafts.get(conversationId) ?? '', write];
}
