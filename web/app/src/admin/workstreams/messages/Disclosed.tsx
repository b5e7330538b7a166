import { ChevronDownRegular, ChevronUpRegular } from '@fluentui/react-icons';
import { useId, useState, type ReactNode } from 'react';
import styles from './messages.module.css';

interface Props {
  name: string;
  /** What is in it, in a word or two. */
  state: string;
  children: ReactNode;
  testId: string;
}

/** A part of a long page that is laid open when it is wanted. */
export function Disclosed({ name, state, children, testId }: Props) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const Chevron = open ? ChevronUpRegular : ChevronDownRegular;
  return (
    <section className={styles.disclosed} data-testid={testId}>
      <button type="button" className={styles.toggle} aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        <Chevron aria-hidden="true" />
        <span className={styles.name}>{name}</span>
        <span className={styles.state}>{state}</span>
      </button>
      <div id={id} className={styles.inside} hidden={!open}>
        {open && children}
      </div>
    </section>
  );
}
