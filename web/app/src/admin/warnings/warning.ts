import type { Ref } from '../../api/types';
import type { PartId } from '../workstreams/workstreamDraft';

/** What would lead a conversation into a dead end, or nowhere; its words are `warning.CODE`. */
export type Warning = { part: PartId } & (
  | { code: 'no-members' | 'pick-without-anybody' | 'fallback-without-members' | 'route-without-members'; queue: Ref }
  | { code: 'no-presence' | 'available-excluded' | 'busy-excluded' | 'skills-not-matched' | 'takes-nothing' }
  | { code: 'missed-excluded' | 'missed-allowed' | 'rejected-excluded' | 'rejected-allowed'; presence: string }
  | { code: 'units-left-over'; agents: Ref[]; total: number; units: number; talks: number; left: number }
  | { code: 'units-too-large'; agents: Ref[]; total: number; units: number }
  | { code: 'skill-nobody-has' | 'skill-nobody-has-at-first'; skill: Ref; level: number }
  | { code: 'profile-nobody-has'; profile: Ref }
);
export type WarningCode = Warning['code'];
