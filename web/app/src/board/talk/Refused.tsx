import { Button } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Problem } from '../../api/problem';
import type { Conversation } from '../../api/types';
import { ConversationHeader } from '../../conversation/ConversationHeader';
import { useRefusal } from '../../conversation/actions';
import { Notice } from '../../shell/Notice';
import { useTitle } from '../../shell/useTitle';
import { PurposeStatement } from './PurposeStatement';
import styles from './talk.module.css';

const LookReason = lazy(() => import('./LookReason'));

interface Props {
  head: Conversation;
  problem: Problem;
  onAgain(): void;
}

/** A conversation whose content the supervisor may not see: what is known from outside, and why there is no more (S2, S6, S8). */
export function Refused({ head, problem, onAgain }: Props) {
  const { t } = useTranslation(['board', 'shell']);
  const refusal = useRefusal();
  const noConsent = problem.code === 'no-consent';
  useTitle(head.customer.name);
  return (
    <div className={styles.refused} data-testid="refused" data-code={problem.code}>
      <ConversationHeader conversation={head} readable={false} />
      <PurposeStatement consent={head.consent} />
      <Notice
        title={t(noConsent ? 'talk.noConsent.title' : 'talk.refused.title')}
        action={
          <>
            <Link to="/dashboard">{t('talk.back')}</Link>
            <Button onClick={onAgain}>{t('shell:retry')}</Button>
          </>
        }
      >
        {problem.code === 'reason-required' && (
          <Suspense fallback={null}>
            <LookReason id={head.id} onLook={onAgain} />
          </Suspense>
        )}
        {noConsent ? t('talk.noConsent.text') : (problem.detail ?? refusal(problem.code))}
      </Notice>
    </div>
  );
}
