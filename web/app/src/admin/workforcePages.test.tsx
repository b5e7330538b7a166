import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import type { FakeServer } from '../testing/fakeServer';
import { organisation } from '../testing/organisation';
import { faults, openPage } from '../testing/page';

let fake: FakeServer;
beforeEach(() => {
  fake = organisation();
});

it('a rating model is made with names for some of its levels', async () => {
  fake.on('POST /api/rating-models', {}, 201);
  await openPage('/admin/skills');
  await userEvent.click(await screen.findByRole('button', { name: 'New rating model' }));
  const dialog = within(await screen.findByTestId('record-dialog'));
  await userEvent.type(dialog.getByRole('textbox', { name: /^Name in English/ }), 'Care');
  await userEvent.click(dialog.getByRole('button', { name: 'Name a level' }));
  await userEvent.type(dialog.getByLabelText('Level 1: name in English'), 'New');
  await userEvent.click(dialog.getByTestId('save'));
  await screen.findByText('Saved.');
  expect(fake.asked('POST /api/rating-models')[0]).toMatchObject({
    name: 'Care',
    min: 1,
    max: 10,
    levels: [{ value: 1, names: { en: 'New', he: 'New' } }],
  });
});

it('a rating model by which something is measured is not deleted, and it is said what', async () => {
  await openPage('/admin/skills');
  await userEvent.click(await screen.findByRole('button', { name: 'Delete Scale' }));
  expect(await screen.findByText('It can be deleted once these no longer use it: French.')).toBeTruthy();
});

it('what a presence counts as is chosen once, and only people’s own can be changed', async () => {
  fake.on('POST /api/presences', {}, 201);
  await openPage('/admin/presences');
  expect(await screen.findAllByTestId('record')).toHaveLength(6);
  expect(screen.queryByTestId('edit')).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'New presence' }));
  const dialog = within(await screen.findByTestId('record-dialog'));
  await userEvent.type(dialog.getByRole('textbox', { name: /Name in English/ }), 'Lunch');
  await userEvent.click(dialog.getByTestId('save'));
  await screen.findByText('Saved.');
  expect(fake.asked('POST /api/presences')[0]).toMatchObject({ name: 'Lunch', base: 'away' });
});

it('what changes presences by itself is set', async () => {
  fake.on('PUT /api/settings/presence', (body) => body as object);
  await openPage('/admin/presences');
  await userEvent.click(await screen.findByRole('switch', { name: 'Presence follows the load' }));
  fireEvent.change(screen.getByLabelText('After a missed offer'), { target: { value: 'inactive' } });
  await userEvent.click(screen.getByTestId('save'));
  await screen.findByText('Saved.');
  expect(fake.asked('PUT /api/settings/presence')[0]).toEqual({
    byLoad: true,
    afterMissedOffer: 'inactive',
    afterRejectedOffer: null,
    restoreSeconds: 150,
  });
});

it('a list that can’t be had says so, and can be asked for again', async () => {
  fake.on('GET /api/capacity-profiles', { code: 'not-found', detail: 'There is none.' }, 404);
  await openPage('/admin/profiles');
  expect(await screen.findByText('There is none.')).toBeTruthy();
  fake.on('GET /api/capacity-profiles', { items: [] });
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByText('There are no capacity profiles yet. Without them, work is measured in units.')).toBeTruthy();
});

it.each(['skills', 'profiles', 'presences', 'agents', 'queues', 'workstreams'])('%s are free of faults that axe finds, in Hebrew', async (page) => {
  organisation('he');
  await openPage(`/admin/${page}`, 'he');
  await screen.findAllByRole('searchbox').catch(() => screen.findByRole('heading', { level: 1 }));
  expect(await faults()).toEqual([]);
});
