import { useState, type FocusEvent, type PointerEvent } from 'react';

/** Whether somebody is pointing at the rows or has come to one by keyboard: then none of them may move. */
export function useHolding() {
  const [pointed, setPointed] = useState(false);
  const [focused, setFocused] = useState(false);
  const handlers = {
    onPointerEnter: ({ pointerType }: PointerEvent) => setPointed(pointerType !== 'touch'),
    onPointerLeave: () => setPointed(false),
    // A click leaves the focus behind as well; only who moves by keyboard is still there when the pointer has gone.
    onFocus: ({ target }: FocusEvent<HTMLElement>) => setFocused(target.matches(':focus-visible')),
    onBlur: ({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>) =>
      setFocused((was) => was && currentTarget.contains(relatedTarget)),
  };
  return { on: pointed || focused, handlers };
}
