import type { TFunction } from 'i18next';
import type { AutomatedItem, MessageItem, TimelineItem } from '../api/timeline';
import type { Language, OfferKind } from '../api/types';
import { nameIn } from '../i18n/language';

export type Happening = Exclude<TimelineItem, MessageItem | AutomatedItem>;

/** One that was picked never stood open, so it was never refused or taken back. */
const asked = (kind: OfferKind) => (kind === 'picked' ? 'routed' : kind);

/** What happened, as a sentence. The switch is total: a new type of item without words is an error of compilation. */
export function describe(item: Happening, t: TFunction<'conversation'>, language: Language): string {
  const name = (of: Parameters<typeof nameIn>[1]) => nameIn(language, of);
  const actor = name(item.actor);
  switch (item.type) {
    case 'started':
      return t('happening.started', { customer: actor, channel: t(`channel.${item.channel}`) });
    case 'queued':
      return t(`happening.queued.${item.cause}`, { queue: name(item.queue) });
    case 'offered': {
      const { kind, agent, by, excessUnits } = item.offer;
      const offered = t(`happening.offered.${kind}`, { agent: name(agent), by: by ? name(by) : actor });
      return excessUnits > 0 ? `${offered} ${t('happening.excess', { count: excessUnits })}` : offered;
    }
    case 'accepted':
      return t(`happening.accepted.${item.kind}`, { agent: name(item.agent) });
    case 'rejected':
      return t(`happening.rejected.${asked(item.kind)}`, { agent: name(item.agent) });
    case 'timed-out':
      return t(`happening.timed-out.${asked(item.kind)}`, { agent: name(item.agent) });
    case 'undelivered':
      return t('happening.undelivered', { agent: name(item.agent) });
    case 'withdrawn':
      return t(`happening.withdrawn.${asked(item.kind)}`, { agent: name(item.agent) });
    case 'joined':
      return t(`happening.joined.${item.mode}`, { name: name(item.participant) });
    case 'left':
      return t(`happening.left.${item.mode}`, { name: name(item.participant) });
    case 'set-aside':
      return t('happening.setAside', { count: item.declines });
    case 'units-released':
      return t('happening.unitsReleased');
    case 'parked':
      return t('happening.parked', { actor });
    case 'resumed':
      return t('happening.resumed', { actor });
    case 'customer-connection':
      return t(item.connected ? 'happening.connected' : 'happening.disconnected');
    case 'ended':
      return t(`happening.ended.${item.by}`, { actor });
    case 'closed':
      return t('happening.closed', { reason: t(`reason.${item.reason}`) });
    case 'force-close-announced':
      return t('happening.forceCloseAnnounced', { by: name(item.by), reason: item.reason });
    case 'force-close-undone':
      return t('happening.forceCloseUndone', { by: name(item.by) });
    case 'force-closed':
      return t('happening.forceClosed', { by: name(item.by), reason: item.reason });
    case 'notice':
      return item.texts?.[language] ?? item.text;
  }
}
