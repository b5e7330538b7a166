import { useQuery } from '@tanstack/react-query';
import { capacityProfiles } from '../../api/capacityProfiles';
import type { Account } from '../../api/explanations';
import { operatingHours } from '../../api/operatingHours';
import { skills } from '../../api/skills';
import type { Ref } from '../../api/types';
import { useName } from '../../i18n/language';

export interface NamesById {
  skill(id: string): string;
  profile(id: string): string;
  hours(id: string): string;
}

const asksHours = ({ decisions }: Account) =>
  decisions.some(({ why }) => why && 'steps' in why && why.steps.some((step) => step.why?.some(({ field }) => field === 'time.hours')));

/** Names of what an explanation only has the ids of; a list is asked for only if something of it is mentioned. */
export function useNames(account: Account | undefined): NamesById {
  const name = useName();
  const demand = account?.waiting?.demand;
  const knownSkills = useQuery({ queryKey: ['skills'], queryFn: skills, enabled: Boolean(demand?.skills.length) });
  const profiles = useQuery({ queryKey: ['capacity-profiles'], queryFn: capacityProfiles, enabled: Boolean(demand?.capacityProfiles.length) });
  const hours = useQuery({ queryKey: ['hours'], queryFn: operatingHours, enabled: account !== undefined && asksHours(account) });
  const among = (refs: readonly Ref[] = []) => (id: string) => {
    const found = refs.find((one) => one.id === id);
    return found ? name(found) : '…';
  };
  return { skill: among(knownSkills.data?.items), profile: among(profiles.data?.items), hours: among(hours.data?.items) };
}
