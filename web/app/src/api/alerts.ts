import { del, get, post, put, query } from './http';
import type { Actor, Names, Ref } from './types';

/** Those that rules raise. */
export const RULED = ['long-wait', 'agent-silence', 'sentiment', 'empty-queue', 'missed-offers'] as const;
/** Those that are always on. */
export const ALWAYS = ['fallback', 'overflow', 'overflow-ended', 'set-aside'] as const;
export const KINDS = [...RULED, ...ALWAYS] as const;
export type RuledKind = (typeof RULED)[number];
export type AlertKind = (typeof KINDS)[number];
export const SEVERITIES = ['notice', 'warning', 'urgent'] as const;
export type Severity = (typeof SEVERITIES)[number];

export interface Alert {
  id: string;
  kind: AlertKind;
  severity: Severity;
  queue: Ref | null;
  conversationId: string | null;
  customer: string | null;
  agent: Ref | null;
  ruleId: string | null;
  /** When its cause began. */
  since: string;
  raisedAt: string;
  lastAt: string;
  times: number;
  value: number | null;
  endedAt: string | null;
  acknowledgedBy: Actor | null;
  acknowledgedAt: string | null;
}

export interface AlertFilter {
  open: boolean;
  followed: boolean;
  kind: string;
  queue: string;
  from: string | null;
  to: string | null;
  cursor: string | null;
}
export const alerts = (filter: AlertFilter) => get<{ items: Alert[]; next: string | null }>(`/api/alerts${query({ ...filter, limit: 50 })}`);
export const acknowledgeAlert = (id: string) => post<Alert>(`/api/alerts/${id}/acknowledge`);

export interface AlertSubscription {
  kinds: AlertKind[];
  /** Empty: all. */
  queueIds: string[];
  sound: boolean;
  desktop: boolean;
  /** One's own threshold; null is the rules'. */
  below: number | null;
}
export const alertSubscription = () => get<AlertSubscription>('/api/me/alert-subscriptions');
export const subscribeToAlerts = (subscription: AlertSubscription) =>
  put<AlertSubscription>('/api/me/alert-subscriptions', subscription);

export interface AlertTerms {
  queueIds: string[];
  seconds: number | null;
  below: number | null;
  /** Null: as many as the language needs. */
  inARow: number | null;
  count: number | null;
  withinSeconds: number | null;
}
export interface AlertRule extends Ref, AlertTerms {
  kind: RuledKind;
  enabled: boolean;
  severity: Severity;
}
export type AlertRuleChange = Partial<AlertTerms> & {
  name: string;
  names: Names;
  kind: RuledKind;
  enabled: boolean;
  severity: Severity;
};
export const alertRules = () => get<{ items: AlertRule[] }>('/api/alert-rules');
export const createAlertRule = (rule: AlertRuleChange) => post<AlertRule>('/api/alert-rules', rule);
export const changeAlertRule = (id: string, rule: AlertRuleChange) => put<AlertRule>(`/api/alert-rules/${id}`, rule);
export const deleteAlertRule = (id: string) => del<null>(`/api/alert-rules/${id}`);

export interface AlertPreview {
  conversations: number;
  alerted: number;
  perDay: number;
  examples: string[];
}
export const previewAlertRule = (rule: Partial<AlertTerms> & { kind: 'sentiment' }) =>
  post<AlertPreview>('/api/alert-rules/preview', rule);
