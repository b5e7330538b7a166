import { Button, Field, Input } from '@fluentui/react-components';
import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { monitor } from '../../api/conversations';
import { useTellProblem } from '../../shell/NotificationProvider';

interface Props {
  id: string;
  /** He is in now. */
  onLook(): void;
}

const LONGEST = 200;

/** Asks why, where nobody looks without saying so; the reason is kept in the audit (G2). */
export default function LookReason({ id, onLook }: Props) {
  const { t } = useTranslation('rights');
  const tellProblem = useTellProblem();
  const [reason, setReason] = useState('');
  const looking = useMutation({ mutationFn: () => monitor(id, reason.trim()), onSuccess: onLook, onError: tellProblem });
  const empty = reason.trim() === '';
  const submitted = (event: FormEvent) => {
    event.preventDefault();
    if (!empty && !looking.isPending) looking.mutate();
  };
  return (
    <form onSubmit={submitted}>
      <Field label={t('look.reason')} required>
        <Input dir="auto" value={reason} maxLength={LONGEST} data-testid="look-reason" onChange={(_, { value }) => setReason(value)} />
      </Field>
      <Button type="submit" appearance="primary" disabledFocusable={empty || looking.isPending} data-testid="look">
        {t('look.begin')}
      </Button>
    </form>
  );
}
