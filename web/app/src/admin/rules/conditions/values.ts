import type { Weekday } from '../../../api/operatingHours';
import type { Channel, Language } from '../../../api/types';

/** What the fields that are one of a few may be. */
export const CHANNELS: readonly Channel[] = ['live-chat', 'sms', 'whatsapp', 'custom', 'voice', 'record'];
export const LANGUAGES: readonly Language[] = ['en', 'he'];
export type Day = Weekday;
export const DAYS: readonly Day[] = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
