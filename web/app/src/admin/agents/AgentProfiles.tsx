import { Button } from '@fluentui/react-components';
import { AddRegular, DeleteRegular } from '@fluentui/react-icons';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { NumberField } from '../form/NumberField';
import { edited, keyOf, replaced } from '../form/parts';
import { PickField } from '../form/PickField';
import { useRefusals } from '../form/refusals';
import { useChoicesOf, useNameById, useProfiles } from '../useOrganisation';
import type { AgentDraft } from './agentDraft';
import styles from './agents.module.css';

type Held = AgentDraft['capacityProfiles'][number];

interface Props {
  profiles: readonly Held[];
  fault: string | undefined;
  onProfiles(profiles: Held[]): void;
}

/** The capacity profiles that somebody has, with as many places as the profile gives or as he is given himself. */
export function AgentProfiles({ profiles, fault, onProfiles }: Props) {
  const { t } = useTranslation('workforce');
  const refusals = useRefusals();
  const choicesOf = useChoicesOf();
  const known = useProfiles();
  const profileName = useNameById(known.data?.items);
  const adding = useRef<HTMLButtonElement>(null);
  const set = (held: Held, part: Partial<Held>) => onProfiles(replaced(profiles, held, edited(held, part)));
  const free = (own: string) => known.data?.items.filter(({ id }) => id === own || !profiles.some(({ profileId }) => profileId === id));
  const limitOf = (id: string) => known.data?.items.find((one) => one.id === id)?.limit;
  return (
    <fieldset className={styles.group} data-testid="agent-profiles">
      <legend className={styles.legend}>{t('agentProfile.title')}</legend>
      {known.isError && <p className={styles.fault}>{t('agentProfile.unknown', { why: known.error.message })}</p>}
      {known.data?.items.length === 0 && <p className={styles.hint}>{t('agentProfile.noProfiles')}</p>}
      {profiles.map((held, index) => {
        const limit = limitOf(held.profileId);
        return (
          <div key={keyOf(held)} className={styles.row} data-testid="agent-profile">
            <PickField
              label={t('agentProfile.profile', { number: index + 1 })}
              choices={choicesOf(free(held.profileId))}
              value={held.profileId}
              fault={refusals.at(held, 'profileId') ?? refusals.at(held)}
              onValue={(id) => set(held, { profileId: id ?? '' })}
              testId="profile"
            />
            <NumberField
              label={t('agentProfile.limit', { number: index + 1 })}
              hint={limit === undefined ? undefined : t('agentProfile.limitHint', { limit })}
              value={held.limit}
              min={1}
              max={1000}
              fault={refusals.at(held, 'limit')}
              onValue={(own) => set(held, { limit: own })}
              testId="limit"
            />
            <Button
              appearance="subtle"
              className={styles.remove}
              icon={<DeleteRegular />}
              aria-label={t('agentProfile.remove', { name: profileName(held.profileId) || index + 1 })}
              onClick={() => {
                onProfiles(profiles.filter((one) => one !== held));
                adding.current?.focus();
              }}
            />
          </div>
        );
      })}
      {fault && (
        <p role="alert" className={styles.fault}>
          {fault}
        </p>
      )}
      <Button
        ref={adding}
        size="small"
        icon={<AddRegular />}
        disabledFocusable={!known.data || profiles.length >= known.data.items.length}
        data-testid="add-profile"
        onClick={() => onProfiles([...profiles, { profileId: '', limit: null }])}
      >
        {t('agentProfile.add')}
      </Button>
    </fieldset>
  );
}
