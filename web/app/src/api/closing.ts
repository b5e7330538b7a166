import { del, get, post, put, query } from './http';
import type { Language, Names, Ref } from './types';

interface Items<T> {
  items: T[];
}

/** Why supervisors close by force; the code is kept with the conversation. */
export interface CloseReason {
  id: string;
  code: string;
  names: Names;
  /** Part of Moked: it stays as it is. */
  builtIn: boolean;
}
export const closeReasons = () => get<Items<CloseReason>>('/api/close-reasons');
export const createCloseReason = (names: Names) => post<CloseReason>('/api/close-reasons', { names });
export const changeCloseReason = (id: string, names: Names) => put<CloseReason>(`/api/close-reasons/${id}`, { names });
export const deleteCloseReason = (id: string) => del<null>(`/api/close-reasons/${id}`);

/** What customers are told then, by language. */
export interface CloseTemplate extends Ref {
  reason: string | null;
  text: Record<string, string>;
}
export type CloseTemplateChange = Omit<CloseTemplate, 'id'>;
export const closeTemplates = () => get<Items<CloseTemplate>>('/api/close-templates');
export const createCloseTemplate = (template: CloseTemplateChange) => post<CloseTemplate>('/api/close-templates', template);
export const changeCloseTemplate = (id: string, template: CloseTemplateChange) =>
  put<CloseTemplate>(`/api/close-templates/${id}`, template);
export const deleteCloseTemplate = (id: string) => del<null>(`/api/close-templates/${id}`);

/** What a force close would mean: who is told in which language, and what the customer reads. */
export interface ClosePreview {
  told: (Ref & { kind: 'agent' | 'consultant' | 'supervisor' | 'customer'; language: Language })[];
  preview: Record<string, string>;
  /** Which of the texts the customer reads; null without a template. */
  language: string | null;
}
export const closePreview = (conversationId: string, templateId: string) =>
  get<ClosePreview>(`/api/conversations/${conversationId}/force-close${query({ templateId })}`);

/** What holds for the whole organisation; its language is for customers who speak none of a text's. */
export const organisationSetting = () => get<{ language: Language }>('/api/settings/organisation');
export const changeOrganisation = (language: Language) => put<{ language: Language }>('/api/settings/organisation', { language });
