import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Role, User } from '../api/types';
import type { FakeServer } from '../testing/fakeServer';
import { connected, faults, openPage, server } from '../testing/page';
import { agent } from '../testing/samples';
import { homeOf, seatsOf } from './seats';

const as = (...roles: Role[]): User => ({ ...agent, roles });

describe('signing in', () => {
  let http: FakeServer;

  async function signIn(): Promise<void> {
    await userEvent.type(await screen.findByLabelText(/User name/), 'avi');
    await userEvent.type(screen.getByLabelText(/Password/), 'demo');
    await userEvent.click(screen.getByRole('button', { name: 'Sign in' }));
  }

  beforeEach(async () => {
    vi.unstubAllGlobals();
    http = server(null);
    http.on('POST /api/session', { token: 'secret', user: agent });
  });

  it('stands before every page, and leads back to the one that was asked for', async () => {
    await openPage('/desk/one');
    await signIn();
    await connected();
    expect(window.location.pathname).toBe('/desk/one');
    expect(http.asked('POST /api/session')).toEqual([{ username: 'avi', password: 'demo' }]);
  });

  it('makes an agent who was offline available, and changes no other presence', async () => {
    http.on('GET /api/me/presence', { presence: 'offline', since: '2026-11-22T08:00:00Z', setBy: null });
    await openPage('/');
    await signIn();
    await connected();
    expect(http.asked('PUT /api/me/presence')).toEqual([{ presence: 'available' }]);
  });

  it('leaves the presence alone of who comes back from a break by loading the page again', async () => {
    http.on('GET /api/me', agent);
    http.on('GET /api/me/presence', { presence: 'offline', since: '2026-11-22T08:00:00Z', setBy: null });
    await openPage('/');
    await connected();
    expect(http.asked('PUT /api/me/presence')).toEqual([]);
  });

  it('shows a refusal in the server’s words and leaves the form as it was', async () => {
    http.on('POST /api/session', { code: 'not-signed-in', detail: 'User name or password is wrong.' }, 401);
    await openPage('/sign-in');
    await signIn();
    expect((await screen.findByRole('alert')).textContent).toBe('User name or password is wrong.');
    expect(screen.getByLabelText<HTMLInputElement>(/User name/).value).toBe('avi');
  });

  it('keeps the language that was picked by hand, and asks the server to keep it', async () => {
    http.on('PUT /api/me', { ...agent, language: 'he' });
    await openPage('/sign-in');
    await userEvent.click(await screen.findByRole('button', { name: 'עברית' }));
    await userEvent.type(await screen.findByLabelText(/שם משתמש/), 'avi');
    await userEvent.type(screen.getByLabelText(/סיסמה/), 'demo');
    await userEvent.click(screen.getByRole('button', { name: 'כניסה' }));
    await connected();
    expect(http.asked('PUT /api/me')).toEqual([{ language: 'he' }]);
    expect(document.documentElement.dir).toBe('rtl');
  });

  it('sends the session’s CSRF value with whatever changes something', async () => {
    document.cookie = 'moked_csrf=value';
    await openPage('/sign-in');
    await signIn();
    await waitFor(() => expect(http.calls.some(({ call }) => call === 'POST /api/session')).toBe(true));
    const headers = Object.fromEntries(http.calls.map(({ call, headers: sent }) => [call, sent['X-CSRF-Token']]));
    expect(headers['POST /api/session']).toBe('value');
    expect(headers['GET /api/me']).toBeUndefined();
  });

  it.each(['en', 'he'] as const)('is free of faults that axe finds, in %s', async (language) => {
    await openPage('/sign-in', language);
    await screen.findByRole('heading');
    expect(await faults()).toEqual([]);
  });
});

describe('seats', () => {
  it('follow from the roles, and the highest comes first', () => {
    expect(homeOf(as('agent'))).toBe('/desk');
    expect(homeOf(as('agent', 'supervisor'))).toBe('/dashboard');
    expect(homeOf(as('administrator'))).toBe('/admin');
    expect(homeOf(as('api-access'))).toBeNull();
  });

  it('give a supervisor a desk for what he takes over', () => {
    expect(seatsOf(as('supervisor'))).toEqual(['dashboard', 'agents', 'desk', 'audit']);
  });
});
