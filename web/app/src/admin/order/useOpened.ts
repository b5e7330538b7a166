import { useEffect, useState } from 'react';
import { keyOf } from '../form/parts';
import { useRefusals } from '../form/refusals';

interface Opened {
  isOpen(part: object): boolean;
  toggle(part: object): void;
}

/** Which parts of a list are laid open. What is refused is opened, for it has to be seen. */
export function useOpened(parts: readonly object[]): Opened {
  const refusals = useRefusals();
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => {
    const refused = parts.filter((part) => refusals.inside(part) > 0).map(keyOf);
    if (refused.length > 0) setOpened((was) => new Set([...was, ...refused]));
    // Once for each refusal: what is closed afterwards stays closed.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [refusals]);
  return {
    isOpen: (part) => opened.has(keyOf(part)),
    toggle(part) {
      const next = new Set(opened);
      if (!next.delete(keyOf(part))) next.add(keyOf(part));
      setOpened(next);
    },
  };
}
