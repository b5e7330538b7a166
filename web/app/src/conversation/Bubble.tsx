import type { ReactNode } from 'react';
import { EyeOffRegular } from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import type { Audience } from '../api/types';
import styles from './timeline.module.css';

interface Props {
  side: 'customer' | 'staff';
  audience: Audience;
  text: string;
  /** Who and in what role; left out when the bubble above says it. */
  author?: ReactNode;
  children: ReactNode;
}

/** One message. Internal ones differ by words, mark, border and colour, so that none is taken for public. */
export function Bubble({ side, audience, text, author, children }: Props) {
  const { t } = useTranslation('conversation');
  return (
    <div className={styles.message} data-side={side} data-audience={audience} data-testid="message">
      {author && <div className={styles.author}>{author}</div>}
      <div className={styles.bubble}>
        {audience === 'internal' && (
          <div className={styles.internal}>
            <EyeOffRegular aria-hidden="true" /> {t('audience.internalMark')}
          </div>
        )}
        <p className={styles.text} dir="auto">
          {text}
        </p>
        <div className={styles.foot}>{children}</div>
      </div>
    </div>
  );
}
