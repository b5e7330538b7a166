import { Badge, Button } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronUpRegular, DeleteRegular } from '@fluentui/react-icons';
import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { MoveButtons } from './MoveButtons';
import styles from './order.module.css';

interface Props {
  name: string;
  about?: string | undefined;
  index: number;
  count: number;
  open: boolean;
  refused: number;
  fault?: string | undefined;
  onToggle(): void;
  onMove(to: number): void;
  onRemove(): void;
  /** Drawn only while it is open. */
  children(): ReactNode;
}

/** One of several in order: its name and what it does, and when it is open, all of it. */
export function Card({ name, about, index, count, open, refused, fault, onToggle, onMove, onRemove, children }: Props) {
  const { t } = useTranslation('admin');
  const id = useId();
  return (
    <li className={styles.card} data-testid="card">
      <div className={styles.head}>
        <button type="button" className={styles.toggle} aria-expanded={open} aria-controls={id} data-testid="card-open" onClick={onToggle}>
          {open ? <ChevronUpRegular aria-hidden="true" /> : <ChevronDownRegular aria-hidden="true" />}
          <span className={styles.words}>
            <span className={styles.name}>
              {index + 1}. <bdi>{name}</bdi>
            </span>
            {about && !open && <span className={styles.about}>{about}</span>}
          </span>
          {refused > 0 && (
            <Badge color="danger" appearance="filled" role="img" aria-label={t('editor.refused', { count: refused })}>
              {refused}
            </Badge>
          )}
        </button>
        <span className={styles.tools}>
          <MoveButtons name={name} index={index} count={count} onMove={onMove} />
          <Button
            appearance="subtle"
            size="small"
            icon={<DeleteRegular />}
            aria-label={t('form.takeAway', { name })}
            title={t('order.remove')}
            data-testid="card-remove"
            onClick={onRemove}
          />
        </span>
      </div>
      {fault && (
        <p role="alert" className={styles.fault}>
          {fault}
        </p>
      )}
      <div id={id} className={styles.inside} hidden={!open}>
        {open && children()}
      </div>
    </li>
  );
}
