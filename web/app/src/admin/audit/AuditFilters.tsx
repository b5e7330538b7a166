import { Button, Field, Input, Select } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { Choice } from '../../dispatch/choices';
import styles from './audit.module.css';
import { NO_SEARCH, type AuditSearch } from './auditSearch';
import { VERBS } from './verbs';

interface Props {
  search: AuditSearch;
  /** Everybody who is known to have done something. */
  actors: readonly Choice[];
  onSearch(search: AuditSearch): void;
}

export function AuditFilters({ search, actors, onSearch }: Props) {
  const { t } = useTranslation('admin');
  const narrowed = Object.values(search).some((value) => value !== '');
  const set = (part: Partial<AuditSearch>) => onSearch({ ...search, ...part });
  return (
    <div role="search" className={styles.filters} aria-label={t('audit.filters')}>
      <Field label={t('audit.words')}>
        <Input type="search" value={search.q} data-testid="audit-words" onChange={(_, { value }) => set({ q: value })} />
      </Field>
      <Field label={t('audit.actor')}>
        <Select value={search.actor} data-testid="audit-actor" onChange={(_, { value }) => set({ actor: value })}>
          <option value="">{t('audit.everybody')}</option>
          {actors.map(({ id, text }) => (
            <option key={id} value={id}>
              {text}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={t('audit.act')}>
        <Select value={search.verb} data-testid="audit-verb" onChange={(_, { value }) => set({ verb: value })}>
          <option value="">{t('audit.everything')}</option>
          {VERBS.map((verb) => (
            <option key={verb} value={verb}>
              {t(`audit.verb.${verb}`)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={t('audit.outcome')}>
        <Select value={search.outcome} data-testid="audit-outcome" onChange={(_, { value }) => set({ outcome: value })}>
          <option value="">{t('audit.everything')}</option>
          <option value="accepted">{t('audit.done')}</option>
          <option value="refused">{t('audit.notDone')}</option>
        </Select>
      </Field>
      <Field label={t('audit.conversation')}>
        <Input
          dir="ltr"
          value={search.conversation}
          placeholder={t('audit.conversationHint')}
          data-testid="audit-conversation"
          onChange={(_, { value }) => set({ conversation: value.trim() })}
        />
      </Field>
      <Field label={t('audit.from')}>
        <Input type="datetime-local" value={search.from} data-testid="audit-from" onChange={(_, { value }) => set({ from: value })} />
      </Field>
      <Field label={t('audit.to')}>
        <Input type="datetime-local" value={search.to} data-testid="audit-to" onChange={(_, { value }) => set({ to: value })} />
      </Field>
      {narrowed && (
        <Button className={styles.clear} onClick={() => onSearch(NO_SEARCH)} data-testid="audit-clear">
          {t('audit.clear')}
        </Button>
      )}
    </div>
  );
}
