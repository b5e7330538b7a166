import { Button, Field, Input } from '@fluentui/react-components';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '../api/problem';
import { useSession } from '../session/SessionProvider';
import styles from './entry.module.css';
import { EntryPage } from './EntryPage';

export default function SignInPage() {
  const { t } = useTranslation();
  const session = useSession();
  const [username, setUsername] = useState('');
  const [password, setPassword] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const signIn = useMutation({
    mutationFn: () => session.signIn(username.trim(), password),
    onError: () => field.current?.focus(),
  });

  useEffect(() => {
    document.title = t('signIn.documentTitle');
    field.current?.focus();
  }, [t]);

  const reason = (failure: Error) => {
    if (!(failure instanceof Problem)) return t('failure.text');
    if (failure.code === 'unreachable') return t('unreachable.text');
    return failure.detail ?? (failure.status === 429 ? t('signIn.tooMany') : t('signIn.wrong'));
  };

  const submit = (event: FormEvent) => {
    event.preventDefault();
    signIn.mutate();
  };

  return (
    <EntryPage>
      <form onSubmit={submit} className={styles.form} aria-labelledby="sign-in">
        <h1 id="sign-in" className={styles.title}>
          {t('product')}
        </h1>
        <p className={styles.lead}>{t('signIn.lead')}</p>
        {signIn.error && (
          <p role="alert" className={styles.refused} data-testid="sign-in-error">
            {reason(signIn.error)}
          </p>
        )}
        <Field label={t('signIn.username')}>
          <Input
            ref={field}
            name="username"
            autoComplete="username"
            autoCapitalize="none"
            spellCheck={false}
            dir="ltr"
            required
            value={username}
            onChange={(_, { value }) => setUsername(value)}
          />
        </Field>
        <Field label={t('signIn.password')}>
          <Input
            name="password"
            type="password"
            autoComplete="current-password"
            dir="ltr"
            required
            value={password}
            onChange={(_, { value }) => setPassword(value)}
          />
        </Field>
        <Button type="submit" appearance="primary" size="large" disabled={signIn.isPending}>
          {signIn.isPending ? t('signIn.busy') : t('signIn.submit')}
        </Button>
      </form>
    </EntryPage>
  );
}
