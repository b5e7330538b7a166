import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import type { FakeServer } from '../../testing/fakeServer';
import { chat, organisation } from '../../testing/organisation';
import { faults, openPage } from '../../testing/page';

let fake: FakeServer;
beforeEach(() => {
  fake = organisation();
});

const sent = () => fake.asked('PUT /api/workstreams/chat').at(-1) as typeof chat;

describe('the list of workstreams', () => {
  it('is searched, and each leads to its page', async () => {
    await openPage('/admin/workstreams');
    const search = await screen.findByRole('searchbox');
    await userEvent.type(search, 'nowhere');
    expect(screen.getByText('Nothing matches “nowhere”.')).toBeTruthy();
    await userEvent.clear(search);
    await userEvent.type(search, 'supp');
    await userEvent.click(screen.getByRole('link', { name: 'Website chat' }));
    expect((await screen.findByTestId('record-form')).getAttribute('aria-label')).toBe('Website chat');
  });

  it('copies one and opens the copy', async () => {
    fake.on('POST /api/workstreams/chat/copy', { ...chat, id: 'copy', name: 'Copy of Website chat', names: null });
    await openPage('/admin/workstreams');
    fake.on('GET /api/workstreams', { items: [chat, { ...chat, id: 'copy', name: 'Copy of Website chat', names: null }] });
    await userEvent.click(await screen.findByRole('button', { name: 'Copy Website chat' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Copy of Website chat' })).toBeTruthy();
  });
});

describe('the editor of a workstream', () => {
  it('warns before saving of what would be a dead end, and leads to it', async () => {
    await openPage('/admin/workstreams/chat/capacity');
    const units = await screen.findByRole('spinbutton', { name: 'Units for each conversation' });
    expect(screen.queryByTestId('warnings')).toBeNull();
    fireEvent.input(units, { target: { value: '30' } });
    fireEvent.blur(units);
    const warning = await screen.findByTestId('warning-units-left-over');
    expect(warning.textContent).toContain('Of 100 units, 3 conversations of 30 fit, and 10 units are never used: Avi.');
    expect(within(warning).getByRole('link', { name: 'Capacity & skills' })).toBeTruthy();
    expect(within(screen.getByTestId('part-capacity')).getByRole('img').getAttribute('aria-label')).toBe('1 thing to look at');
  });

  it('says what was refused at its field, and in which part that is', async () => {
    const fields = [{ field: 'declines.perAgent', message: 'must be 1 to 5' }];
    fake.on('PUT /api/workstreams/chat', { code: 'invalid', detail: 'Check.', fields }, 422);
    await openPage('/admin/workstreams/chat/general');
    await userEvent.click(await screen.findByTestId('save'));
    const part = screen.getByTestId('part-offers');
    expect((await within(part).findByRole('img')).getAttribute('aria-label')).toBe('1 field to correct');
    await userEvent.click(part);
    expect(await screen.findByText('must be 1 to 5')).toBeTruthy();
  });

  it('keeps what was changed in every part until it is saved', async () => {
    fake.on('PUT /api/workstreams/chat', chat);
    await openPage('/admin/workstreams/chat/offers');
    const seconds = await screen.findByRole('spinbutton', { name: 'Seconds to answer an offer' });
    fireEvent.input(seconds, { target: { value: '45' } });
    fireEvent.blur(seconds);
    await userEvent.click(screen.getByTestId('part-messages'));
    await userEvent.click(await screen.findByRole('button', { name: /When the conversation begins/ }));
    const english = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'In English' });
    await userEvent.type(english, 'Hello ');
    await userEvent.click(within(screen.getByRole('group', { name: 'In English: insert' })).getByText("Customer's name"));
    expect(english.value).toBe('Hello {customer}');
    expect(screen.getByTestId('preview-en').textContent).toContain('Hello Ruth');
    expect(screen.getByText('There are unsaved changes.')).toBeTruthy();
    await userEvent.click(screen.getByTestId('save'));
    await screen.findByText('Saved.');
    expect(sent()).toMatchObject({ offerSeconds: 45, messages: { greeting: { en: 'Hello {customer}', he: '' } } });
    expect(screen.queryByText('There are unsaved changes.')).toBeNull();
  });

  it('asks before what was changed is lost, by a link or by the way back', async () => {
    await openPage('/admin/workstreams');
    await userEvent.click(await screen.findByRole('link', { name: 'Website chat' }));
    const name = await screen.findByRole('textbox', { name: /Name in English/ });
    await userEvent.type(name, '!');
    await userEvent.click(screen.getByTestId('section-queues'));
    await userEvent.click(await screen.findByRole('button', { name: 'Stay here' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    window.history.back();
    const leave = await screen.findByRole('button', { name: 'Leave without saving' });
    await waitFor(() => expect(window.location.pathname).toBe('/admin/workstreams/chat/general'));
    await userEvent.click(leave);
    expect(await screen.findByRole('searchbox')).toBeTruthy();
    expect(window.location.pathname).toBe('/admin/workstreams');
  });

  it('says that what an address leads to has gone', async () => {
    await openPage('/admin/workstreams/other/general');
    expect(await screen.findByText('This is no longer here')).toBeTruthy();
  });

  it.each(['general', 'distribution', 'capacity', 'offers', 'closing', 'messages', 'monitoring', 'bindings'])(
    'is free of faults that axe finds in its part %s, in Hebrew',
    async (part) => {
      organisation('he');
      await openPage(`/admin/workstreams/chat/${part}`, 'he');
      await screen.findByTestId('record-form');
      expect(await faults()).toEqual([]);
    },
  );
});
