import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import type { FakeServer } from '../../testing/fakeServer';
import { organisation, queueOf } from '../../testing/organisation';
import { faults, openPage } from '../../testing/page';

const support = queueOf('support', 'Support', 'תמיכה');
const leadsToSupport = { before: [], inQueue: [{ afterSeconds: 60, then: { do: 'queue', queueId: 'support' } }] };

let fake: FakeServer;
beforeEach(() => {
  fake = organisation();
});

it('overflow that would lead in a circle is shown at the queue that closes it', async () => {
  fake.on('GET /api/queues', { items: [support, queueOf('sales', 'Sales', 'מכירות', { overflow: leadsToSupport })] });
  await openPage('/admin/queues/support/overflow');
  await userEvent.click(await screen.findByRole('button', { name: 'Add a waiting time' }));
  fireEvent.change(screen.getByLabelText(/To the queue/), { target: { value: 'sales' } });
  expect(await screen.findByText('This leads in a circle: Support → Sales → Support')).toBeTruthy();
});

it('what the server refuses of overflow is shown in its rule', async () => {
  fake.on('GET /api/queues', { items: [{ ...support, overflow: leadsToSupport }] });
  const fields = [{ field: 'overflow.inQueue[0].then.queueId', message: 'leads back' }];
  fake.on('PUT /api/queues/support', { code: 'invalid', detail: 'Check.', fields }, 422);
  await openPage('/admin/queues/support/general');
  await userEvent.click(await screen.findByTestId('save'));
  await userEvent.click(screen.getByTestId('part-overflow'));
  expect(await screen.findByText('leads back')).toBeTruthy();
});

it('members are searched and chosen', async () => {
  fake.on('PUT /api/queues/sales', support);
  await openPage('/admin/queues/sales/members');
  expect(await screen.findByTestId('warning-no-members')).toBeTruthy();
  await userEvent.type(screen.getByRole('searchbox'), 'av');
  await userEvent.click(await screen.findByRole('checkbox', { name: /Avi/ }));
  expect(screen.getByTestId('member-count').textContent).toBe('1 member');
  expect(screen.queryByTestId('warning-no-members')).toBeNull();
  await userEvent.click(screen.getByTestId('save'));
  await screen.findByText('Saved.');
  expect(fake.asked('PUT /api/queues/sales')[0]).toMatchObject({ members: ['avi'] });
});

it('rules of one’s own are said to be needed', async () => {
  await openPage('/admin/queues/support/assignment');
  await userEvent.click(await screen.findByRole('radio', { name: /By rules of one's own/ }));
  expect(await screen.findByTestId('warning-custom-without-rules')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Add an assignment rule' }));
  expect(screen.queryByTestId('warning-custom-without-rules')).toBeNull();
});

it('a queue that something leads to is not deleted, and it is said what', async () => {
  await openPage('/admin/queues');
  await userEvent.click(await screen.findByRole('button', { name: 'Delete Support' }));
  const dialog = within(await screen.findByTestId('confirm'));
  expect(dialog.getByText('It can be deleted once these no longer use it: Website chat.')).toBeTruthy();
});

it.each(['general', 'members', 'assignment', 'overflow', 'figures'])('is free of faults that axe finds in its part %s, in Hebrew', async (part) => {
  organisation('he').on('GET /api/queues', { items: [{ ...support, overflow: leadsToSupport, assignment: { method: 'custom', buckets: [], rules: [] } }] });
  await openPage(`/admin/queues/support/${part}`, 'he');
  await screen.findByTestId('record-form');
  expect(await faults()).toEqual([]);
});
