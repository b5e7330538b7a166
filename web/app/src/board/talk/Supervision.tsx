import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Loading } from '../../shell/Loading';
import { Notice } from '../../shell/Notice';
import { Refused } from './Refused';
import { Talk } from './Talk';
import { useEntry } from './useEntry';

/** One conversation under supervision, as often as the supervisor tries to enter it. */
export function Supervision({ id }: { id: string }) {
  const [attempt, setAttempt] = useState(0);
  return <Attempt key={attempt} id={id} again={() => setAttempt(attempt + 1)} />;
}

/** Enters the conversation, or says why that can't be done. */
function Attempt({ id, again }: { id: string; again(): void }) {
  const { t } = useTranslation(['board', 'shell']);
  const { entry, follow } = useEntry(id);
  if (!entry) return <Loading />;
  switch (entry.kind) {
    case 'in':
      return <Talk id={id} entered={entry.head} onMode={follow} onAgain={again} />;
    case 'refused':
      return <Refused head={entry.head} problem={entry.problem} onAgain={again} />;
    case 'failed':
      return (
        <Notice
          heading="h1"
          title={t('talk.missing.title')}
          action={
            <>
              <Link to="/dashboard">{t('talk.back')}</Link>
              <Button onClick={again}>{t('shell:retry')}</Button>
            </>
          }
        >
          {entry.problem.detail ?? t('talk.missing.text')}
        </Notice>
      );
  }
}
