import { get, post } from './http';
import type { Conversation, SentimentLevel } from './types';

export interface SentimentTerm {
  text: string;
  weight: number;
  severe: boolean;
}

/** One message of the customer, and what was found in it. */
export interface ReadMessage {
  seq: number;
  at: string;
  text: string;
  value: number | null;
  level: SentimentLevel;
  language: string;
  terms: SentimentTerm[];
  corrected: boolean;
}

export interface SentimentAccount {
  sentiment: Conversation['sentiment'];
  messages: ReadMessage[];
}

export const sentimentOf = (id: string) => get<SentimentAccount>(`/api/conversations/${id}/sentiment`);
/** A person knows better how a message is meant; kept for training. */
export const correctSentiment = (id: string, seq: number, level: SentimentLevel) =>
  post<null>(`/api/conversations/${id}/sentiment/${seq}`, { level });
