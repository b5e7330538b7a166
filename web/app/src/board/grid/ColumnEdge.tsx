import { useRef, type PointerEvent } from 'react';
import styles from './grid.module.css';

/** The end of a column's head: drawn by the pointer it makes the column wider. By keyboard: Alt and an arrow on the head. */
export function ColumnEdge({ onWidth }: { onWidth(width: number): void }) {
  const from = useRef<{ x: number; width: number; sign: number } | null>(null);
  const begin = (event: PointerEvent<HTMLSpanElement>) => {
    const head = event.currentTarget.parentElement as HTMLElement;
    const sign = getComputedStyle(head).direction === 'rtl' ? -1 : 1;
    event.currentTarget.setPointerCapture(event.pointerId);
    from.current = { x: event.clientX, width: head.offsetWidth, sign };
  };
  const draw = ({ clientX }: PointerEvent) => {
    if (from.current) onWidth(from.current.width + (clientX - from.current.x) * from.current.sign);
  };
  const end = () => {
    from.current = null;
  };
  return <span aria-hidden="true" className={styles.edge} onPointerDown={begin} onPointerMove={draw} onPointerUp={end} onPointerCancel={end} />;
}
