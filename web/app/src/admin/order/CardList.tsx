import { Button } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { keyOf, moved, replaced } from '../form/parts';
import { useRefusals } from '../form/refusals';
import { Card } from './Card';
import styles from './order.module.css';
import { useOpened } from './useOpened';

interface Props<T extends object> {
  /** What the list is, for who can't see it. */
  label: string;
  items: readonly T[];
  onItems(items: T[]): void;
  /** What an item is called where it has no name yet. */
  nameOf(item: T, index: number): string;
  /** What it does, in a line. */
  aboutOf?(item: T): string;
  children(item: T, change: (next: T) => void, index: number): ReactNode;
  add: string;
  make(): T;
  most: number;
  /** What an empty list means. */
  empty?: string;
  fault?: string | undefined;
  testId: string;
}

/** Things whose order counts: each a card that is laid open, moved and taken away. */
export function CardList<T extends object>(props: Props<T>) {
  const { label, items, onItems, nameOf, aboutOf, children, add, make, most, empty, fault, testId } = props;
  const { t } = useTranslation('admin');
  const refusals = useRefusals();
  const opened = useOpened(items);
  const adding = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLOListElement>(null);
  const addOne = () => {
    const item = make();
    onItems([...items, item]);
    opened.toggle(item);
    // Its first field is there once the list is drawn anew.
    requestAnimationFrame(() => list.current?.lastElementChild?.querySelector<HTMLElement>('input, select')?.focus());
  };
  return (
    <div className={styles.cards} data-testid={testId}>
      {items.length === 0 && empty && <p className={styles.empty}>{empty}</p>}
      <ol ref={list} className={styles.list} aria-label={label}>
        {items.map((item, index) => (
          <Card
            key={keyOf(item)}
            name={nameOf(item, index)}
            about={aboutOf?.(item)}
            index={index}
            count={items.length}
            open={opened.isOpen(item)}
            refused={refusals.inside(item)}
            fault={refusals.at(item)}
            onToggle={() => opened.toggle(item)}
            onMove={(to) => onItems(moved(items, index, to))}
            onRemove={() => {
              onItems(items.filter((one) => one !== item));
              adding.current?.focus();
            }}
          >
            {() => children(item, (next) => onItems(replaced(items, item, next)), index)}
          </Card>
        ))}
      </ol>
      {fault && (
        <p role="alert" className={styles.fault}>
          {fault}
        </p>
      )}
      <div className={styles.add}>
        <Button ref={adding} icon={<AddRegular />} disabledFocusable={items.length >= most} data-testid={`add-${testId}`} onClick={addOne}>
          {add}
        </Button>
        {items.length >= most && <span>{t('order.full', { count: most })}</span>}
      </div>
    </div>
  );
}
