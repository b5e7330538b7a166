import { Button } from '@fluentui/react-components';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import entry from '../shell/entry.module.css';
import { EMPTY, faultsOf, LONGEST_NAME, LONGEST_USERNAME, SHORTEST_PASSWORD, type SetupField } from './setupDraft';
import { SetupInput } from './SetupInput';
import { useSetUp } from './useSetUp';

interface Props {
  token: string;
  onSpent(): void;
}

/** Who is to run this installation. */
export function SetupForm({ token, onSpent }: Props) {
  const { t } = useTranslation('setup');
  const { setUp, busy, failure, refusalOf } = useSetUp(token, onSpent);
  const [draft, setDraft] = useState(EMPTY);
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const faults = faultsOf(draft);

  useEffect(() => form.current?.querySelector('input')?.focus(), []);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    const first = Object.keys(faults)[0];
    if (first) form.current?.querySelector<HTMLInputElement>(`[name=${first}]`)?.focus();
    else if (!busy) setUp(draft);
  };
  const field = (name: SetupField) => ({
    name,
    value: draft[name],
    fault: (tried && faults[name]) || null,
    refusal: refusalOf(name),
    onChange: (value: string) => setDraft((was) => ({ ...was, [name]: value })),
  });

  return (
    <form ref={form} onSubmit={submit} noValidate className={entry.form} aria-labelledby="set-up">
      <h1 id="set-up" className={entry.title}>
        {t('title')}
      </h1>
      <p className={entry.lead}>{t('lead')}</p>
      {failure && (
        <p role="alert" className={entry.refused} data-testid="setup-error">
          {failure}
        </p>
      )}
      <SetupInput {...field('username')} autoComplete="username" dir="ltr" maxLength={LONGEST_USERNAME} />
      <SetupInput {...field('name')} autoComplete="name" dir="auto" maxLength={LONGEST_NAME} />
      <SetupInput
        {...field('password')}
        type="password"
        autoComplete="new-password"
        dir="ltr"
        hint={t('hint', { count: SHORTEST_PASSWORD })}
      />
      <SetupInput {...field('again')} type="password" autoComplete="new-password" dir="ltr" />
      <Button type="submit" appearance="primary" size="large" disabledFocusable={busy}>
        {busy ? t('busy') : t('submit')}
      </Button>
    </form>
  );
}
