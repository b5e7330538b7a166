import { Checkbox, Combobox, Field, Input, Option, OptionGroup, Textarea } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Target } from '../../api/conversations';
import { agents, queues } from '../../api/organisation';
import type { Ref } from '../../api/types';
import { matching } from '../../dispatch/choices';
import { useName } from '../../i18n/language';
import type { BulkCommand } from './commands';

export interface Answers {
  target: Target | null;
  override: boolean;
  reason: string;
  message: string;
}

interface Props {
  command: BulkCommand;
  answers: Answers;
  faulty: boolean;
  onAnswers(answers: Answers): void;
}

/** What a command on many has to know. */
export function BulkForm({ command, answers, faulty, onAnswers }: Props) {
  const { t } = useTranslation('bulk');
  const change = (part: Partial<Answers>) => onAnswers({ ...answers, ...part });
  if (command === 'close') return <p>{t('closeText')}</p>;
  if (command === 'force-close') {
    return (
      <>
        <Field label={t('reason')} required validationMessage={faulty ? t('reasonMissing') : undefined}>
          <Input value={answers.reason} maxLength={200} dir="auto" data-testid="reason" onChange={(_, { value }) => change({ reason: value })} />
        </Field>
        <Field label={t('message')} hint={t('messageHint')}>
          <Textarea value={answers.message} maxLength={1000} dir="auto" data-testid="message" onChange={(_, { value }) => change({ message: value })} />
        </Field>
      </>
    );
  }
  return (
    <>
      <Field label={t('target')} required validationMessage={faulty ? t('targetMissing') : undefined}>
        <TargetPick onTarget={(target) => change({ target })} />
      </Field>
      <Checkbox
        checked={answers.override}
        label={t('override')}
        data-testid="override"
        onChange={(_, { checked }) => change({ override: checked === true })}
      />
    </>
  );
}

/** Everybody with a seat and every queue, found by typing. */
function TargetPick({ onTarget }: { onTarget(target: Target | null): void }) {
  const { t } = useTranslation('bulk');
  const name = useName();
  const [typed, setTyped] = useState('');
  const allAgents = useQuery({ queryKey: ['agents'], queryFn: agents });
  const allQueues = useQuery({ queryKey: ['queues'], queryFn: queues });
  const found = (all: readonly Ref[] = []) =>
    matching(all.map((one) => ({ id: one.id, text: name(one) })), typed).shown;
  return (
    <Combobox
      value={typed}
      data-testid="target"
      onInput={(event) => {
        setTyped((event.target as HTMLInputElement).value);
        onTarget(null);
      }}
      onOptionSelect={(_, { optionValue, optionText }) => {
        const [kind, id = ''] = (optionValue ?? '').split(':');
        setTyped(optionText ?? '');
        onTarget(kind === 'queue' ? { queueId: id } : { agentId: id });
      }}
    >
      <OptionGroup label={t('agents')}>
        {found(allAgents.data?.items.filter(({ human }) => human)).map(({ id, text }) => (
          <Option key={id} value={`agent:${id}`} text={text} data-testid={`target-${id}`}>
            <bdi>{text}</bdi>
          </Option>
        ))}
      </OptionGroup>
      <OptionGroup label={t('queues')}>
        {found(allQueues.data?.items).map(({ id, text }) => (
          <Option key={id} value={`queue:${id}`} text={text} data-testid={`target-${id}`}>
            <bdi>{text}</bdi>
          </Option>
        ))}
      </OptionGroup>
    </Combobox>
  );
}
