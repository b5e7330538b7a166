import { Button } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Conversation } from '../api/types';
import { Sentiment } from './Sentiment';

const SentimentDialog = lazy(() => import('./why/SentimentDialog'));

/** The customer's mood, which says why when it is asked. */
export function SentimentFact({ conversation }: { conversation: Conversation }) {
  const { t } = useTranslation('conversation');
  const [asked, setAsked] = useState(false);
  const { level, trend, messages = 0 } = conversation.sentiment;
  const mood = <Sentiment level={level} trend={trend} />;
  if (messages === 0) return mood;
  return (
    <>
      <Button
        appearance="transparent"
        size="small"
        aria-haspopup="dialog"
        title={t('header.sentimentWhy')}
        data-testid="sentiment-why"
        onClick={() => setAsked(true)}
      >
        {mood}
      </Button>
      <Suspense fallback={null}>{asked && <SentimentDialog conversation={conversation} onClose={() => setAsked(false)} />}</Suspense>
    </>
  );
}
