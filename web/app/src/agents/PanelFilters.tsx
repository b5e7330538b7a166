import { Button, Field, Input, Select } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { queues } from '../api/organisation';
import { teams } from '../api/rights';
import type { Ref } from '../api/types';
import { useLanguage, useName } from '../i18n/language';
import { usePresences } from '../shell/presences';
import styles from './agents.module.css';

export interface Filter {
  q: string;
  presence: string;
  queue: string;
  team: string;
}
export const NO_FILTER: Filter = { q: '', presence: '', queue: '', team: '' };

interface Props {
  filter: Filter;
  onFilter(filter: Filter): void;
}

export function PanelFilters({ filter, onFilter }: Props) {
  const { t } = useTranslation('agents');
  const presences = usePresences();
  const allQueues = useQuery({ queryKey: ['queues'], queryFn: queues });
  const allTeams = useQuery({ queryKey: ['teams'], queryFn: teams });
  const set = (part: Partial<Filter>) => onFilter({ ...filter, ...part });
  const searching = useRef<HTMLInputElement>(null);
  const narrowed = Object.values(filter).some((value) => value !== '');
  return (
    <div role="search" className={styles.filters} aria-label={t('filters')}>
      <Field label={t('search')}>
        <Input ref={searching} type="search" value={filter.q} data-testid="agents-search" onChange={(_, { value }) => set({ q: value })} />
      </Field>
      <Field label={t('presence')}>
        <Select value={filter.presence} data-testid="agents-presence" onChange={(_, { value }) => set({ presence: value })}>
          <option value="">{t('all')}</option>
          {presences.options.map(({ id }) => (
            <option key={id} value={id}>
              {presences.nameOf(id)}
            </option>
          ))}
        </Select>
      </Field>
      <Pick label={t('queue')} of={allQueues.data?.items ?? []} value={filter.queue} onValue={(queue) => set({ queue })} testId="agents-queue" />
      {(allTeams.data?.items.length ?? 0) > 0 && (
        <Pick label={t('team')} of={allTeams.data?.items ?? []} value={filter.team} onValue={(team) => set({ team })} testId="agents-team" />
      )}
      {narrowed && (
        <Button
          className={styles.clear}
          data-testid="agents-clear"
          onClick={() => {
            onFilter(NO_FILTER);
            searching.current?.focus(); // the button goes, and the focus with it
          }}
        >
          {t('clear')}
        </Button>
      )}
    </div>
  );
}

interface PickProps {
  label: string;
  of: readonly Ref[];
  value: string;
  onValue(value: string): void;
  testId: string;
}

function Pick({ label, of, value, onValue, testId }: PickProps) {
  const { t } = useTranslation('agents');
  const name = useName();
  const language = useLanguage();
  const sorted = of.toSorted((one, other) => name(one).localeCompare(name(other), language));
  return (
    <Field label={label}>
      <Select value={value} data-testid={testId} onChange={(_, data) => onValue(data.value)}>
        <option value="">{t('all')}</option>
        {sorted.map((one) => (
          <option key={one.id} value={one.id}>
            {name(one)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
