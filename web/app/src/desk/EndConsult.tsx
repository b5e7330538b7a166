import { Button } from '@fluentui/react-components';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { endConsult } from '../api/conversations';
import type { Ref } from '../api/types';
import { useName } from '../i18n/language';
import { useTellProblem } from '../shell/NotificationProvider';

interface Props {
  conversationId: string;
  consultant: Ref;
}

/** Lets a consultant go, or no longer asks him. */
export function EndConsult({ conversationId, consultant }: Props) {
  const { t } = useTranslation('desk');
  const name = useName();
  const tellProblem = useTellProblem();
  const ending = useMutation({ mutationFn: () => endConsult(conversationId, consultant.id), onError: tellProblem });
  return (
    <>
      {' '}
      <Button
        size="small"
        aria-label={t('company.endConsultOf', { name: name(consultant) })}
        disabledFocusable={ending.isPending}
        data-testid="end-consult"
        onClick={() => ending.mutate()}
      >
        {t('company.endConsult')}
      </Button>
    </>
  );
}
