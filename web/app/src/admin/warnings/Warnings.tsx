import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import styles from './warnings.module.css';

interface Line {
  code: string;
  text: string;
  /** Where it is changed, and what that place is called. */
  to: string;
  where: string;
}

/** What to think of before saving, each with the way to where it is changed. */
export function Warnings({ lines }: { lines: readonly Line[] }) {
  const { t } = useTranslation('routing');
  if (lines.length === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline" data-testid="warnings">
      <MessageBarBody>
        <MessageBarTitle>{t('warning.title')}</MessageBarTitle>
        <ul className={styles.list}>
          {lines.map(({ code, text, to, where }) => (
            <li key={text} data-testid={`warning-${code}`}>
              {text}{' '}
              <Link to={to} replace className={styles.way}>
                {where}
              </Link>
            </li>
          ))}
        </ul>
      </MessageBarBody>
    </MessageBar>
  );
}
