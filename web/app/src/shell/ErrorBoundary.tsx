import { Button } from '@fluentui/react-components';
import { Component, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from './Notice';

interface Props {
  children: ReactNode;
}

/** A fault in one page leaves the rest standing and says what the user can do. */
export class ErrorBoundary extends Component<Props, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return <Failure again={() => this.setState({ failed: false })} />;
  }
}

function Failure({ again }: { again: () => void }) {
  const { t } = useTranslation();
  return (
    <div role="alert">
      <Notice
        title={t('failure.title')}
        action={
          <>
            <Button appearance="primary" onClick={again}>
              {t('retry')}
            </Button>
            <Button onClick={() => window.location.reload()}>{t('failure.reload')}</Button>
          </>
        }
      >
        {t('failure.text')}
      </Notice>
    </div>
  );
}
