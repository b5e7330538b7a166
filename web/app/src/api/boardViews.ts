import { del, get, post, put } from './http';
import type { Names, Ref } from './types';

export interface BoardColumnWidth {
  key: string;
  /** CSS pixels; null is the usual one. */
  width: number | null;
}

/** What a saved view holds beside its name. */
export interface BoardViewContent {
  /** As the protocol writes it. */
  filter: Record<string, unknown>;
  sort: string;
  group: 'queue' | null;
  columns: BoardColumnWidth[];
}
export interface SavedView extends BoardViewContent {
  id: string;
  name: string;
  names: Names | null;
  /** Null: it is part of Moked. */
  owner: Ref | null;
  builtIn: boolean;
  shared: boolean;
  version: number;
}
export type ViewChange = BoardViewContent & { name: string; shared: boolean; version?: number };

const path = (id: string) => `/api/board-views/${id}`;
export const savedViews = () => get<{ items: SavedView[] }>('/api/board-views');
export const createView = (view: ViewChange) => post<SavedView>('/api/board-views', view);
export const changeView = (id: string, view: ViewChange) => put<SavedView>(path(id), view);
export const deleteView = (id: string) => del<null>(path(id));
export const restoreView = (id: string) => post<SavedView>(`${path(id)}/restore`, {});
/** The view that opens where the address names none. */
export const openingView = () => get<SavedView>('/api/me/board-view');
export const openAtSignIn = (viewId: string) => put<SavedView>('/api/me/board-view', { viewId });
