import { lazy, Suspense, useEffect, useId, useState, type ReactElement } from 'react';
import styles from './hint.module.css';

const Bubble = lazy(() => import('./HintBubble'));

/** What the button hands on to its element. */
export interface Hinted {
  'aria-describedby': string;
  ref(element: HTMLElement | null): void;
  onPointerEnter(): void;
  onPointerLeave(): void;
  onFocus(): void;
  onBlur(): void;
}

/**
 * Says more about a button: always to a screen reader, and to the eye while it is pointed at or has the focus, until Escape.
 * The bubble's code is fetched when it is first wanted.
 */
export function Hint({ text, children }: { text: string; children(hinted: Hinted): ReactElement }) {
  const id = useId();
  const [target, setTarget] = useState<HTMLElement | null>(null);
  const [shown, setShown] = useState(false);
  const show = () => setShown(true);
  const hide = () => setShown(false);
  useEffect(() => {
    if (!shown) return undefined;
    const pressed = ({ key }: KeyboardEvent) => key === 'Escape' && setShown(false);
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  }, [shown]);
  return (
    <>
      {children({
        'aria-describedby': id,
        ref: setTarget,
        onPointerEnter: show,
        onPointerLeave: hide,
        onFocus: show,
        onBlur: hide,
      })}
      <span id={id} className={styles.words}>
        {text}
      </span>
      {shown && target && (
        <Suspense fallback={null}>
          <Bubble text={text} target={target} />
        </Suspense>
      )}
    </>
  );
}
