import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, Spinner } from '@fluentui/react-components';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { correctSentiment, sentimentOf, type ReadMessage } from '../../api/sentiment';
import type { Conversation, SentimentLevel } from '../../api/types';
import { useTellProblem } from '../../shell/NotificationProvider';
import { useReturnFocus } from '../../shell/useReturnFocus';
import { Sentiment } from '../Sentiment';
import { MessageMood } from './MessageMood';
import styles from './sentimentDialog.module.css';

interface Props {
  conversation: Conversation;
  onClose(): void;
}

/** How the customer's mood was read: his messages, what was found in each, and a person's better knowledge. */
export default function SentimentDialog({ conversation, onClose }: Props) {
  const { t } = useTranslation(['sentiment', 'shell', 'conversation']);
  const queries = useQueryClient();
  const tellProblem = useTellProblem();
  useReturnFocus();
  const key = ['sentiment', conversation.id];
  // A new message of the customer is a new account.
  const { data, error } = useQuery({
    queryKey: [...key, conversation.sentiment.value, conversation.sentiment.messages],
    queryFn: () => sentimentOf(conversation.id),
    placeholderData: (before) => before,
  });
  const correct = useMutation({
    mutationFn: ({ message, level }: { message: ReadMessage; level: SentimentLevel }) =>
      correctSentiment(conversation.id, message.seq, level),
    onSuccess: () => queries.invalidateQueries({ queryKey: key }),
    onError: tellProblem,
  });
  const { level, trend } = data?.sentiment ?? conversation.sentiment;
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface data-testid="sentiment-dialog">
        <DialogBody>
          <DialogTitle>{t('title')}</DialogTitle>
          {/* It scrolls, so it can be reached by keyboard. */}
          <DialogContent tabIndex={0} className={styles.content}>
            <p className={styles.now}>
              <Sentiment level={level} trend={trend} />
            </p>
            <p>{t('about')}</p>
            {error && <p role="alert">{error.message}</p>}
            {!data && !error && <Spinner label={t('loading')} />}
            <ul className={styles.messages}>
              {data?.messages.map((message) => (
                <MessageMood
                  key={message.seq}
                  message={message}
                  busy={correct.isPending}
                  onCorrect={(next) => correct.mutate({ message, level: next })}
                />
              ))}
            </ul>
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={onClose}>
              {t('shell:close')}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
