import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Hint } from '../../shell/Hint';
import { useNotify } from '../../shell/NotificationProvider';
import { useShortcut } from '../../shell/ShortcutProvider';
import type { CommandId } from './commands';

interface Props {
  id: CommandId;
  keys: string;
  icon: ReactElement;
  /** Why it can't be done now; null when it can. */
  objection: string | null;
  listening: boolean;
  onRun(): void;
}

/** A command that stays in its place and can be reached when it can't be done, and then says why. */
export function CommandButton({ id, keys, icon, objection, listening, onRun }: Props) {
  const { t } = useTranslation('board');
  const notify = useNotify();
  const name = t(`command.${id}`);
  const pressed = () => {
    if (objection === null) onRun();
    else notify({ intent: 'warning', title: t('command.cannot', { command: name }), body: objection });
  };
  useShortcut(keys, name, listening ? pressed : null);
  return (
    <Hint text={objection ?? t('command.shortcut', { keys })}>
      {(hinted) => (
        <Button
          appearance="subtle"
          icon={icon}
          disabledFocusable={objection !== null}
          aria-keyshortcuts={keys}
          data-testid={`command-${id}`}
          onClick={onRun}
          {...hinted}
        >
          {name}
        </Button>
      )}
    </Hint>
  );
}
