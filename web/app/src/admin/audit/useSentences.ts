import { useTranslation } from 'react-i18next';
import type { AuditEntry } from '../../api/organisation';
import { useRefusal } from '../../conversation/actions';
import { useName } from '../../i18n/language';
import { usePresences } from '../../shell/presences';
import { useAgents, useQueues } from '../useOrganisation';
import { detailOf, type Detail } from './detail';
import { isVerb } from './verbs';

/** An entry of the audit in sentences: what was done or asked for, what was set aside for it, and why it was refused. */
export function useSentences(): (entry: AuditEntry) => string[] {
  const { t } = useTranslation('admin');
  const name = useName();
  const refusal = useRefusal();
  const { nameOf: presenceName } = usePresences();
  const agents = useAgents();
  const queues = useQueues();

  const known = (list: typeof agents | typeof queues, of: Detail['agent']) => {
    const found = of && list.data?.items.find(({ id }) => id === of.id);
    return found ? name(found) : (of?.name ?? '');
  };

  const act = (entry: AuditEntry, detail: Detail): string => {
    const { verb } = entry;
    const agent = known(agents, detail.agent);
    const queue = known(queues, detail.queue);
    if ((verb === 'assign' || verb === 'transfer') && agent === '' && queue !== '') return t(`audit.toQueue.${verb}`, { queue });
    if ((verb === 'assign' || verb === 'transfer' || verb === 'consult') && agent !== '') return t(`audit.toAgent.${verb}`, { agent });
    if (verb === 'set-presence' || verb === 'reset-presence') {
      const [from, to] = [detail.from, detail.to].map((presence) => (presence ? presenceName(presence) : ''));
      return t('audit.presence', { agent, from: from ?? '', to: to ?? '' });
    }
    if (verb === 'export-audit' && detail.count !== null) return t('audit.exported', { count: detail.count, format: detail.format ?? '' });
    const did = isVerb(verb) ? t(`audit.verb.${verb}`) : verb;
    return detail.name ? t('audit.named', { act: did, name: detail.name }) : did;
  };

  const circumstances = (detail: Detail): string[] => [
    ...detail.switches.map(({ which, on }) => t(on ? 'audit.turnedOn' : 'audit.turnedOff', { name: t(`switches.${which}.name`) })),
    ...detail.overridden.map((rule) => t(`audit.overridden.${rule}`)),
    ...(detail.excessUnits > 0 ? [t('audit.excess', { count: detail.excessUnits })] : []),
    ...(detail.reason ? [t('audit.reason', { reason: detail.reason })] : []),
    ...(detail.message ? [t('audit.message', { message: detail.message })] : []),
  ];

  return (entry) => {
    const detail = detailOf(entry);
    const said = [act(entry, detail), ...circumstances(detail)];
    if (entry.outcome === 'accepted') return said;
    const why = entry.outcome === 'wrong-credentials' ? t('audit.wrongCredentials') : refusal(entry.outcome);
    return [...said, t('audit.refused', { why })];
  };
}
