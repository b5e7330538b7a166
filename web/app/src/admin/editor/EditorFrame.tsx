import { Button, MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { FormEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { RefusalsProvider } from '../form/refusals';
import { useTitle } from '../../shell/useTitle';
import styles from './editor.module.css';
import { EditorNav, type EditorPart } from './EditorNav';
import { UnsavedGuard } from './UnsavedGuard';
import type { Editor } from './useEditor';

interface Props {
  title: string;
  back: { to: string; text: string };
  /** The editor's own address; its parts are below it. */
  address: string;
  /** Without any, all of it is on one page. */
  parts?: readonly EditorPart[];
  // The frame reads nothing of the draft.
  editor: Pick<Editor<never>, 'dirty' | 'busy' | 'refusals' | 'submit' | 'discard'>;
  /** What else can be done with the record. */
  actions?: ReactNode;
  /** What is to be known before saving. */
  warnings?: ReactNode;
  /** What stands beside the form and is not a part of it. */
  beside?: ReactNode;
  children: ReactNode;
}

/** The page of one record: its parts beside it, what is wrong above it, and saving always in reach. */
export function EditorFrame({ title, back, address, parts = [], editor, actions, warnings, beside, children }: Props) {
  const { t } = useTranslation('admin');
  useTitle(title);
  const { dirty, busy, refusals } = editor;
  const submitted = (event: FormEvent) => {
    event.preventDefault();
    if (!busy) editor.submit();
  };
  return (
    <RefusalsProvider value={refusals}>
      <UnsavedGuard dirty={dirty} within={address} />
      <Link className={styles.back} to={back.to} data-testid="back">
        {back.text}
      </Link>
      <div className={styles.head}>
        <h1 className={styles.title}>
          <bdi>{title}</bdi>
        </h1>
        <div className={styles.actions}>{actions}</div>
      </div>
      <div className={parts.length > 0 ? styles.body : undefined} data-beside={beside ? true : undefined}>
        {parts.length > 0 && <EditorNav address={address} parts={parts} />}
        <form className={styles.form} onSubmit={submitted} noValidate data-testid="record-form" aria-label={title}>
          <div className={styles.fields}>{children}</div>
          {/* Below the fields, which must not move while one types in them. */}
          {warnings}
          {refusals.rest && (
            <MessageBar intent="error" layout="multiline" role="alert" data-testid="form-problem">
              <MessageBarBody>{refusals.rest}</MessageBarBody>
            </MessageBar>
          )}
          <div className={styles.foot}>
            <Button type="submit" appearance="primary" disabledFocusable={busy} data-testid="save">
              {t('save')}
            </Button>
            <Button disabledFocusable={!dirty || busy} onClick={editor.discard} data-testid="discard">
              {t('unsaved.discard')}
            </Button>
            <span role="status" className={styles.state}>
              {dirty ? t('unsaved.state') : ''}
            </span>
          </div>
        </form>
        {beside && <div className={styles.beside}>{beside}</div>}
      </div>
    </RefusalsProvider>
  );
}
