import { ArrowForwardRegular, DismissCircleRegular, EyeRegular, PersonAddRegular, QuestionCircleRegular, type FluentIcon } from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import type { Conversation } from '../../api/types';
import { usePermissions } from '../../conversation/actions';
import { CommandButton } from './CommandButton';
import { COMMANDS, type CommandId } from './commands';
import styles from './commands.module.css';

const ICON: Record<CommandId, FluentIcon> = {
  monitor: EyeRegular,
  assign: PersonAddRegular,
  transfer: ArrowForwardRegular,
  'force-close': DismissCircleRegular,
  why: QuestionCircleRegular,
};

interface Props {
  /** Which, if not all of them. */
  only?: readonly CommandId[];
  selected: Conversation | null;
  /** False while a dialog stands in front: keys then belong to it. */
  listening: boolean;
  onCommand(command: CommandId): void;
}

/** Monitor, assign, transfer and force close the selected conversation; each says why it can't be done when it can't (S5 to S21). */
export function CommandBar({ only, selected, listening, onCommand }: Props) {
  const { t } = useTranslation('board');
  const { may, whyNot } = usePermissions(selected);
  const objection = (action: (typeof COMMANDS)[number]['action']) => {
    if (!selected) return t('command.selectFirst');
    if (action === null || may(action)) return null;
    return whyNot(action) ?? t('command.checking');
  };
  return (
    <div role="group" aria-label={t('command.label')} className={styles.bar} data-testid="command-bar">
      {COMMANDS.filter(({ id }) => !only || only.includes(id)).map(({ id, action, keys }) => {
        const Icon = ICON[id];
        return (
          <CommandButton
            key={id}
            id={id}
            keys={keys}
            icon={<Icon className={id === 'transfer' ? styles.directed : undefined} />}
            objection={objection(action)}
            listening={listening}
            onRun={() => onCommand(id)}
          />
        );
      })}
      {selected && !only && (
        <span className={styles.selected} data-testid="selected">
          {t('command.selected')} <bdi>{selected.customer.name}</bdi>
        </span>
      )}
    </div>
  );
}
