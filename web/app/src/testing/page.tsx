import { render } from '@testing-library/react';
import axe from 'axe-core';
import type { Language, User } from '../api/types';
import { i18n, startI18n } from '../i18n/i18n';
import { App } from '../shell/App';
import { FakeServer } from './fakeServer';
import { FakeSocket } from './fakeSocket';
import { agent } from './samples';

const presence = { presence: 'available', since: '2026-11-22T08:00:00Z', setBy: null };

/** What any page asks for; a test adds its own. */
export function server(user: User | null = agent): FakeServer {
  const fake = FakeServer.start();
  if (user) fake.on('GET /api/me', user);
  else fake.on('GET /api/me', { code: 'not-signed-in' }, 401);
  return fake
    .on('GET /api/me/presence', presence)
    .on('PUT /api/me/presence', (body) => ({ ...presence, ...(body as object) }))
    .on('GET /api/presences', { items: [] })
    .on('GET /api/me/open-work', { items: [] });
}

/** The whole application at an address, in a language. */
export async function openPage(path: string, language: Language = 'en'): Promise<void> {
  window.history.replaceState(null, '', path);
  localStorage.setItem('moked.language', language);
  if (!i18n.isInitialized) await startI18n();
  await i18n.changeLanguage(language);
  render(<App />);
}

/** The state that the `me` topic begins with. */
export function meState(change: object = {}) {
  return { topic: 'me', seq: 1, event: { type: 'state', presence, offers: [], work: [], ...change } };
}

/** The page's socket, accepted. */
export async function connected(): Promise<FakeSocket> {
  const { waitFor } = await import('@testing-library/react');
  await waitFor(() => {
    if (FakeSocket.opened.length === 0) throw new Error('no socket yet');
  });
  return FakeSocket.last;
}

/** What axe finds wrong; colours need a browser that lays out, and are checked there. */
export async function faults(of: Element = document.body): Promise<string[]> {
  const { violations } = await axe.run(of, { rules: { 'color-contrast': { enabled: false } } });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
