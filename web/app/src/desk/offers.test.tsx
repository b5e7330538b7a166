import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { Desk } from '../testing/desk';
import { conversation, dana, offer } from '../testing/samples';

describe('an offer', () => {
  it('is shown without taking the focus, is announced, and is accepted by keyboard', async () => {
    const desk = await Desk.open();
    desk.http.on('POST /api/offers/offer/accept', conversation());
    const before = document.activeElement;
    await desk.says({ topic: 'me', seq: 2, event: { type: 'offer', offer: offer() } });
    const card = await screen.findByTestId('offer');
    expect(document.activeElement).toBe(before);
    expect(await screen.findByText('Ruth is offered to you. Alt+A accepts, Alt+R rejects.')).toBeTruthy();
    expect(within(card).getByRole('button', { name: 'Accept' }).getAttribute('aria-keyshortcuts')).toBe('Alt+A');
    await waitFor(() => expect(document.title).toBe('(1) Desk · Moked'));
    await userEvent.keyboard('{Alt>}[KeyA]{/Alt}');
    await waitFor(() => expect(window.location.pathname).toBe('/desk/one'));
    expect(screen.queryByTestId('offer')).toBeNull();
    await desk.shows();
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('textbox')));
  });

  it('that is on the screen is told to the server, once', async () => {
    const desk = await Desk.open();
    expect(desk.live.frames('shown')).toEqual([]);
    const stands = { type: 'offer', offer: offer() };
    await desk.says({ topic: 'me', seq: 2, event: stands });
    await screen.findByTestId('offer');
    await desk.says({ topic: 'me', seq: 3, event: stands });
    expect(desk.live.frames('shown')).toEqual([{ shown: 'offer' }]);
  });

  it('that never reached a screen in time was made to somebody else, and says so', async () => {
    const desk = await Desk.open({ offers: [offer()] });
    await screen.findByTestId('offer');
    await desk.says({ topic: 'me', seq: 2, event: { type: 'offer-gone', offerId: 'offer', outcome: 'undelivered' } });
    expect(await screen.findByText('The offer of Ruth did not appear here in time. It was offered to somebody else.')).toBeTruthy();
  });

  it('S12: one that exceeds the capacity says by how much', async () => {
    await Desk.open({ offers: [offer({ kind: 'assigned', by: dana, excessUnits: 20 })] });
    const card = await screen.findByTestId('offer');
    expect(within(card).getByText('Exceeds your capacity by 20 units.')).toBeTruthy();
    expect(within(card).getByText('Assigned to you by Dana')).toBeTruthy();
  });

  it('is taken away when its time is over, and says so', async () => {
    const desk = await Desk.open({ offers: [offer()] });
    await screen.findByTestId('offer');
    await desk.says({ topic: 'me', seq: 2, event: { type: 'offer-gone', offerId: 'offer', outcome: 'timed-out' } });
    expect(screen.queryByTestId('offer')).toBeNull();
    expect(await screen.findByText('The offer of Ruth ran out. It was offered to somebody else.')).toBeTruthy();
  });
});
