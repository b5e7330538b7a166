import { Checkbox } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Agent } from '../../../api/organisation';
import { RefName } from '../../../conversation/RefName';
import { useLanguage, useName } from '../../../i18n/language';
import { Fetched } from '../../Fetched';
import { PickField } from '../../form/PickField';
import { useRefusals } from '../../form/refusals';
import { matches, namesOfOne } from '../../list/matches';
import { Search } from '../../list/Search';
import { useAgents } from '../../useOrganisation';
import type { PartProps } from './part';
import styles from './parts.module.css';

/** More than anybody reads through. */
const SHOWN = 100;
type Which = 'all' | 'members' | 'others';

/** Who takes work from the queue, out of everybody who could. */
export function MembersPart({ draft, change }: PartProps) {
  const { t } = useTranslation('routing');
  const language = useLanguage();
  const name = useName();
  const refusals = useRefusals();
  const agents = useAgents();
  const [typed, setTyped] = useState('');
  const [which, setWhich] = useState<Which>('all');
  const members = new Set(draft.members);
  const listed = ({ id }: Agent) => which === 'all' || members.has(id) === (which === 'members');
  const put = (id: string, isMember: boolean) =>
    change({ members: isMember ? [...draft.members, id] : draft.members.filter((one) => one !== id) });
  const fault = refusals.of('members');
  return (
    <>
      <div className={styles.bar}>
        <Search label={t('member.search')} typed={typed} onType={setTyped} />
        <PickField
          label={t('member.which')}
          choices={(['all', 'members', 'others'] as const).map((id) => ({ id, text: t(`member.show.${id}`) }))}
          value={which}
          onValue={(next) => setWhich((next ?? 'all') as Which)}
          testId="which-members"
        />
      </div>
      <p role="status" className={styles.hint} data-testid="member-count">
        {t('member.count', { count: members.size })}
      </p>
      {fault && (
        <p role="alert" className={styles.fault}>
          {fault}
        </p>
      )}
      <Fetched query={agents}>
        {({ items }) => {
          const found = items
            .filter(({ active, id }) => active || members.has(id))
            .filter(listed)
            .filter((agent) => matches(typed, [...namesOfOne(agent), agent.username]))
            .toSorted((one, other) => name(one).localeCompare(name(other), language));
          if (found.length === 0) return <p className={styles.hint}>{t('member.none')}</p>;
          return (
            <>
              <ul className={styles.members} aria-label={t('member.list')}>
                {found.slice(0, SHOWN).map((agent) => (
                  <li key={agent.id}>
                    <Checkbox
                      label={
                        <>
                          <RefName of={agent} /> <bdi className={styles.username}>{agent.username}</bdi>
                        </>
                      }
                      checked={members.has(agent.id)}
                      data-testid="member"
                      onChange={(_, { checked }) => put(agent.id, checked === true)}
                    />
                  </li>
                ))}
              </ul>
              {found.length > SHOWN && <p className={styles.hint}>{t('member.more', { count: found.length - SHOWN })}</p>}
            </>
          );
        }}
      </Fetched>
    </>
  );
}
