import { Button } from '@fluentui/react-components';
import {
  CheckmarkCircleRegular,
  DismissRegular,
  ErrorCircleRegular,
  InfoRegular,
  WarningRegular,
  type FluentIcon,
} from '@fluentui/react-icons';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Notification } from './NotificationProvider';
import styles from './toasts.module.css';

export type Told = Notification & { id: number };

const ICON: Record<Notification['intent'], FluentIcon> = {
  success: CheckmarkCircleRegular,
  info: InfoRegular,
  warning: WarningRegular,
  error: ErrorCircleRegular,
};

/** A refusal must be readable by a slow reader. */
const STAYS = { success: 6_000, info: 6_000, warning: 10_000, error: 12_000 };

/** What is told in passing. The list is always there, so that a screen reader hears what is added to it. */
export function Toasts({ told, onGone }: { told: readonly Told[]; onGone: (id: number) => void }) {
  const { t } = useTranslation('shell');
  return (
    <section aria-label={t('notifications')} className={styles.toasts}>
      <div aria-live="polite" aria-relevant="additions">
        {told.map((one) => (
          <Toast key={one.id} told={one} onGone={onGone} />
        ))}
      </div>
    </section>
  );
}

function Toast({ told, onGone }: { told: Told; onGone: (id: number) => void }) {
  const { t } = useTranslation('shell');
  const { id, intent, title, body } = told;
  // Who points at it or is in it by keyboard is reading it.
  const [pointed, setPointed] = useState(false);
  const [focused, setFocused] = useState(false);
  const read = pointed || focused;
  useEffect(() => {
    if (read) return undefined;
    const timer = setTimeout(() => onGone(id), STAYS[intent]);
    return () => clearTimeout(timer);
  }, [id, intent, read, onGone]);
  const Icon = ICON[intent];
  return (
    <div
      className={styles.toast}
      data-testid="toast"
      data-intent={intent}
      onPointerEnter={() => setPointed(true)}
      onPointerLeave={() => setPointed(false)}
      onFocus={() => setFocused(true)}
      onBlur={() => setFocused(false)}
    >
      <Icon className={styles.icon} aria-hidden="true" />
      <div className={styles.words}>
        <p className={styles.title}>{title}</p>
        {body && <p className={styles.body}>{body}</p>}
      </div>
      <Button appearance="subtle" size="small" icon={<DismissRegular />} aria-label={t('close')} onClick={() => onGone(id)} />
    </div>
  );
}
