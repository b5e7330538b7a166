import { lazy, Suspense, useEffect, useState } from 'react';
import { useNavigate } from 'react-router';
import type { Mode } from '../../api/types';

const LeavingDialog = lazy(() => import('./LeavingDialog'));

interface Props {
  id: string;
  mode: Mode | null;
  customer: string;
}

/** An address inside the application that a click would open in this tab; null for every other click. */
function wayOut(event: MouseEvent): string | null {
  if (event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return null;
  const link = (event.target as Element).closest<HTMLAnchorElement>('a[href]');
  if (!link || link.target === '_blank' || link.origin !== window.location.origin || link.hash !== '') return null;
  return link.pathname + link.search;
}

/**
 * Whoever whispers or has joined is asked before the page goes: the others count on him. Monitoring alone ends without a question.
 */
export function LeavingGuard({ id, mode, customer }: Props) {
  const navigate = useNavigate();
  const [wanted, setWanted] = useState<string | null>(null);
  const asks = mode === 'whisper' || mode === 'joined';

  useEffect(() => {
    if (!asks) return undefined;
    const clicked = (event: MouseEvent) => {
      const address = wayOut(event);
      if (!address) return;
      event.preventDefault();
      event.stopPropagation();
      setWanted(address);
    };
    const closing = (event: BeforeUnloadEvent) => event.preventDefault();
    document.addEventListener('click', clicked, true);
    window.addEventListener('beforeunload', closing);
    return () => {
      document.removeEventListener('click', clicked, true);
      window.removeEventListener('beforeunload', closing);
    };
  }, [asks]);

  if (wanted === null) return null;
  return (
    <Suspense fallback={null}>
      <LeavingDialog
        id={id}
        customer={customer}
        onGo={() => void navigate(wanted)}
        onStay={() => setWanted(null)}
      />
    </Suspense>
  );
}
