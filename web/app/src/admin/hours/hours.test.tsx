import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import type { Language } from '../../api/types';
import type { FakeServer } from '../../testing/fakeServer';
import { faults, openPage, server } from '../../testing/page';
import { agent } from '../../testing/samples';

const office = {
  id: 'office',
  name: 'Office',
  names: { en: 'Office', he: 'משרד' },
  zone: 'Asia/Jerusalem',
  week: [{ day: 'sunday', from: '09:00', to: '17:00' }],
  holidays: [],
  open: false,
  changesAt: null,
};

function organisation(language: Language): FakeServer {
  return server({ ...agent, roles: ['administrator'], language })
    .on('GET /api/operating-hours', { items: [office] })
    .on('GET /api/queues', { items: [] })
    .on('GET /api/agents', { items: [] })
    .on('POST /api/operating-hours/preview', { open: true, changesAt: null });
}

let fake: FakeServer;
beforeEach(() => {
  fake = organisation('en');
});

async function edit(): Promise<void> {
  await openPage('/admin/hours');
  fireEvent.click(await screen.findByTestId('edit'));
  await screen.findByTestId('week');
}

it('the list says what hours mean now', async () => {
  await openPage('/admin/hours');
  expect((await screen.findByTestId('standing')).textContent).toBe('Always closed');
  expect(await faults(screen.getByRole('table'))).toEqual([]);
});

it('a time is typed as one says it, and what the server makes of it is shown', async () => {
  await edit();
  const monday = within(screen.getByTestId('day-monday'));
  fireEvent.click(monday.getByLabelText('Add a time: Monday'));
  const from = monday.getByLabelText<HTMLInputElement>('Monday, time 1: from');
  fireEvent.change(from, { target: { value: '830' } });
  fireEvent.blur(from);
  expect(from.value).toBe('08:30');
  await waitFor(() => expect(screen.getByTestId('preview').textContent).toBe('Always open'));

  fake.on('PUT /api/operating-hours/office', office);
  fireEvent.click(screen.getByTestId('save'));
  await waitFor(() => expect(fake.asked('PUT /api/operating-hours/office')).toHaveLength(1));
  expect(fake.asked('PUT /api/operating-hours/office')[0]).toMatchObject({
    week: [...office.week, { day: 'monday', from: '08:30', to: '17:00' }],
  });
});

it('arrows lead from day to day', async () => {
  await edit();
  const add = screen.getByLabelText('Add a time: Sunday');
  add.focus();
  fireEvent.keyDown(add, { key: 'ArrowUp' });
  expect(document.activeElement).toBe(screen.getByLabelText('Add a time: Saturday'));
  fireEvent.keyDown(document.activeElement!, { key: 'ArrowDown' });
  expect(document.activeElement).toBe(add);
});

it('what the server refuses is said at the time it is about', async () => {
  await edit();
  fake.on(
    'PUT /api/operating-hours/office',
    { code: 'invalid', detail: 'Check.', fields: [{ field: 'week[0].to', message: 'must be later than the beginning' }] },
    422,
  );
  fireEvent.click(screen.getByTestId('save'));
  await within(screen.getByTestId('day-sunday')).findByText('must be later than the beginning');
  expect(screen.queryByTestId('form-problem')).toBeNull();
});

it('the editor is usable without seeing it, in Hebrew too', async () => {
  organisation('he');
  await openPage('/admin/hours', 'he');
  fireEvent.click(await screen.findByTestId('edit'));
  const week = await screen.findByTestId('week');
  expect(week.querySelector('th')?.textContent).toBe('יום ראשון');
  fireEvent.click(screen.getByTestId('add-holiday'));
  expect(await faults(screen.getByTestId('record-dialog'))).toEqual([]);
});
