import { Button, Field, Input } from '@fluentui/react-components';
import { AddRegular, DismissRegular } from '@fluentui/react-icons';
import { useRef, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './hours.module.css';
import { spanAfter, type SpanDraft } from './hoursDraft';
import type { FaultOf } from './hoursFaults';
import { timeOf } from './times';

interface Props {
  /** Whose times they are, for who hears the fields one by one. */
  day: string;
  spans: readonly SpanDraft[];
  faultOf: FaultOf;
  /** A key in one of the times, or where one adds them. */
  onKey?(event: KeyboardEvent<HTMLElement>): void;
  onSpans(spans: SpanDraft[]): void;
}

/** The times of a day: any number of spans, each typed as one says it. */
export function SpanFields({ day, spans, faultOf, onKey, onSpans }: Props) {
  const { t } = useTranslation('admin');
  const list = useRef<HTMLDivElement>(null);
  const set = (key: number, part: Partial<SpanDraft>) =>
    onSpans(spans.map((span) => (span.key === key ? { ...span, ...part } : span)));
  const add = () => {
    onSpans([...spans, spanAfter(spans)]);
    // Once it is drawn, one goes on typing there.
    requestAnimationFrame(() => [...(list.current?.querySelectorAll<HTMLInputElement>('[data-cell$="-from"] input') ?? [])].at(-1)?.select());
  };
  const remove = (key: number) => {
    onSpans(spans.filter((span) => span.key !== key));
    list.current?.querySelector<HTMLButtonElement>('[data-cell="add"]')?.focus();
  };

  const time = (span: SpanDraft, end: 'from' | 'to', number: number) => (
    <Field validationMessage={faultOf(span.key, end)} data-cell={`${number}-${end}`}>
      <Input
        size="small"
        dir="ltr"
        inputMode="numeric"
        placeholder="00:00"
        className={styles.time}
        value={span[end]}
        aria-label={t(`hours.${end}`, { day, number })}
        onKeyDown={onKey}
        onChange={(_, { value }) => set(span.key, { [end]: value })}
        onBlur={() => set(span.key, { [end]: timeOf(span[end]) ?? span[end] })}
      />
    </Field>
  );
  return (
    <div ref={list} className={styles.spans}>
      {spans.map((span, index) => (
        <div key={span.key} className={styles.span}>
          {time(span, 'from', index + 1)}
          <span aria-hidden="true">–</span>
          {time(span, 'to', index + 1)}
          <Button
            size="small"
            appearance="subtle"
            icon={<DismissRegular />}
            aria-label={t('hours.removeSpan', { day, number: index + 1 })}
            onClick={() => remove(span.key)}
          />
        </div>
      ))}
      {spans.length === 0 && <span className={styles.closed}>{t('hours.closed')}</span>}
      <Button
        size="small"
        appearance="subtle"
        icon={<AddRegular />}
        data-cell="add"
        aria-label={t('hours.addSpan', { day })}
        onKeyDown={onKey}
        onClick={add}
      >
        {t('hours.add')}
      </Button>
    </div>
  );
}
