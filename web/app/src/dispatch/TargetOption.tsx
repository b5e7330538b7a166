import { useId, type ReactNode } from 'react';
import styles from './targets.module.css';

interface Props {
  group: string;
  value: string;
  title: ReactNode;
  chosen: boolean;
  disabled: boolean;
  onChoose(): void;
  children: ReactNode;
}

/** One target among others. A native radio button: arrows, forms of touch and screen readers know it. */
export function TargetOption({ group, value, title, chosen, disabled, onChoose, children }: Props) {
  const id = useId();
  return (
    <label className={styles.option} data-chosen={chosen} data-disabled={disabled || undefined} data-testid={`target-${value}`}>
      <input
        type="radio"
        name={group}
        value={value}
        checked={chosen}
        disabled={disabled}
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-text`}
        onChange={onChoose}
      />
      <span id={`${id}-title`} className={styles.name}>
        {title}
      </span>
      <span id={`${id}-text`} className={styles.about}>
        {children}
      </span>
    </label>
  );
}
