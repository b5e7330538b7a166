import { Button } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { Conversation } from '../api/types';
import type { Permissions } from '../conversation/actions';
import { useName } from '../i18n/language';
import { Hint } from '../shell/Hint';

const TransferDialog = lazy(() => import('../dispatch/TransferDialog'));
const ConsultDialog = lazy(() => import('../dispatch/ConsultDialog'));

const REQUESTS = ['transfer', 'consult'] as const;
type Request = (typeof REQUESTS)[number];

interface Props {
  conversation: Conversation;
  permissions: Permissions;
}

/** Asks a colleague to take over or for advice (S15); each button says why that can't be done when it can't. */
export function HandOver({ conversation, permissions }: Props) {
  const { t } = useTranslation('desk');
  const name = useName();
  const navigate = useNavigate();
  const [open, setOpen] = useState<Request | null>(null);
  const { offer } = conversation;

  const whyNot = (request: Request) => {
    if (permissions.may(request)) return null;
    return offer ? t('handOver.asked', { agent: name(offer.agent) }) : permissions.whyNot(request);
  };
  const close = () => setOpen(null);
  const moved = () => {
    void navigate('/desk');
    document.getElementById('main')?.focus();
  };
  return (
    <>
      {REQUESTS.map((request) => (
        <Hint key={request} text={whyNot(request) ?? t(`handOver.about.${request}`)}>
          {(hinted) => (
            <Button
              disabledFocusable={!permissions.may(request)}
              data-testid={`act-${request}`}
              onClick={() => setOpen(request)}
              {...hinted}
            >
              {t(`handOver.${request}`)}
            </Button>
          )}
        </Hint>
      ))}
      <Suspense fallback={null}>
        {open === 'transfer' && <TransferDialog conversation={conversation} onClose={close} onMoved={moved} />}
        {open === 'consult' && <ConsultDialog conversation={conversation} onClose={close} />}
      </Suspense>
    </>
  );
}
