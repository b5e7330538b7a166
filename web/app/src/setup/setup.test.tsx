import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { User } from '../api/types';
import type { FakeServer } from '../testing/fakeServer';
import { faults, openPage, server } from '../testing/page';
import { agent } from '../testing/samples';

const dana: User = { ...agent, id: 'dana', username: 'dana', name: 'Dana', names: null, roles: ['administrator'] };
const PASSWORD = 'correct horse';

describe('the set-up of an empty installation', () => {
  let http: FakeServer;

  async function fillIn(password = PASSWORD, again = password): Promise<void> {
    await userEvent.type(await screen.findByLabelText(/User name/), 'dana');
    await userEvent.type(screen.getByLabelText(/Your name/), 'Dana');
    await userEvent.type(screen.getByLabelText(/^Password(?!,)/), password);
    await userEvent.type(screen.getByLabelText(/once more/), again);
    await userEvent.click(screen.getByRole('button', { name: 'Create the administrator' }));
  }

  beforeEach(() => {
    vi.unstubAllGlobals();
    http = server(null);
    http.on('POST /api/setup', dana, 201).on('POST /api/session', { token: 'session', user: dana });
  });

  it('takes the first administrator in, signs him in and leads him to administration', async () => {
    await openPage('/setup#secret');
    await fillIn();
    await waitFor(() => expect(window.location.pathname).toMatch(/^\/admin/));
    expect(http.asked('POST /api/setup')).toEqual([{ token: 'secret', username: 'dana', name: 'Dana', password: PASSWORD }]);
    expect(http.asked('POST /api/session')).toEqual([{ username: 'dana', password: PASSWORD }]);
  });

  it('takes the secret out of the address bar, and knows none from anywhere else', async () => {
    await openPage('/setup?token=other#secret');
    await screen.findByLabelText(/User name/);
    await waitFor(() => expect(window.location.href).not.toContain('secret'));
    await fillIn();
    await waitFor(() => expect(http.asked('POST /api/setup')).toMatchObject([{ token: 'secret' }]));
  });

  it('says where the link is found to whoever comes without one', async () => {
    await openPage('/setup');
    expect((await screen.findByRole('alert')).textContent).toContain('The server prints a link');
    expect(screen.queryByLabelText(/User name/)).toBeNull();
  });

  it('explains a link that is used up or wrong', async () => {
    http.on('POST /api/setup', { code: 'not-found' }, 404);
    await openPage('/setup#old');
    await fillIn();
    expect((await screen.findByTestId('setup-spent')).textContent).toContain('each start of the server replaces');
    expect(screen.getByRole('link', { name: 'Go to the sign-in page' })).toBeTruthy();
  });

  it('asks for a password that is long enough, and for the same one twice, before it asks the server', async () => {
    await openPage('/setup#secret');
    await fillIn('too short');
    expect(await screen.findByText('Use at least 12 characters; 128 are possible.')).toBeTruthy();
    await userEvent.type(screen.getByLabelText(/^Password(?!,)/), ' by far');
    await userEvent.click(screen.getByRole('button', { name: 'Create the administrator' }));
    expect(await screen.findByText('The two passwords differ.')).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByLabelText(/once more/));
    expect(http.asked('POST /api/setup')).toEqual([]);
  });

  it('shows what the server refuses at its field, and lets it be tried again', async () => {
    const fields = [{ field: 'name', message: 'Too odd a name.' }];
    http.on('POST /api/setup', { code: 'invalid', detail: 'Something is wrong.', fields }, 422);
    await openPage('/setup#secret');
    await fillIn();
    expect(await screen.findByText('Too odd a name.')).toBeTruthy();
    http.on('POST /api/setup', dana, 201);
    await userEvent.click(screen.getByRole('button', { name: 'Create the administrator' }));
    await waitFor(() => expect(window.location.pathname).toMatch(/^\/admin/));
  });

  it('leads to the sign-in when the administrator is there but could not be signed in', async () => {
    http.on('POST /api/session', { code: 'overloaded' }, 503);
    await openPage('/setup#secret');
    await fillIn();
    await waitFor(() => expect(window.location.pathname).toBe('/sign-in'));
    expect(await screen.findByText(/The administrator is there/)).toBeTruthy();
  });

  it.each(['en', 'he'] as const)('is free of faults that axe finds, in %s', async (language) => {
    await openPage('/setup#secret', language);
    await screen.findByRole('heading');
    expect(await faults()).toEqual([]);
  });
});
