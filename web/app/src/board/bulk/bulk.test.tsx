import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { faults } from '../../testing/page';
import { conversation } from '../../testing/samples';
import { SupervisorSeat } from '../../testing/seat';

const one = conversation({ id: 'one' });
const two = conversation({ id: 'two', customer: { id: 'c2', name: 'Omer', connected: true } });

it('G8: does one command to many, names each refusal, and tries only those again', async () => {
  const seat = await SupervisorSeat.open('/dashboard');
  await seat.lists(one, two);
  seat.http.on('POST /api/conversations/bulk', {
    items: [
      { id: 'one', status: 200, code: null },
      { id: 'two', status: 409, code: 'wrong-state' },
    ],
  });
  const boxes = await screen.findAllByTestId('pick');
  await userEvent.click(boxes[0] as HTMLElement);
  await userEvent.keyboard('{Shift>}');
  await userEvent.click(boxes[1] as HTMLElement);
  await userEvent.keyboard('{/Shift}');
  expect((await screen.findByTestId('picked')).textContent).toBe('2 picked');
  await userEvent.click(screen.getByTestId('bulk-close'));
  await userEvent.click(await screen.findByTestId('confirm'));
  const failed = await screen.findByTestId('bulk-failed');
  expect(within(failed).getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    "OmerThe conversation's state does not allow this.",
  ]);
  expect(screen.getByTestId('bulk-summary').textContent).toBe('1 done. 1 was not possible:');
  expect(await faults(screen.getByTestId('bulk-dialog'))).toEqual([]);
  await userEvent.click(screen.getByTestId('retry'));
  await waitFor(() =>
    expect(seat.http.asked('POST /api/conversations/bulk')).toEqual([
      { ids: ['one', 'two'], command: { name: 'close' } },
      { ids: ['two'], command: { name: 'close' } },
    ]),
  );
});
