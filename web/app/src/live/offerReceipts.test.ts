// @vitest-environment node
import { beforeEach, expect, it, vi } from 'vitest';
import { FakeSocket } from '../testing/fakeSocket';
import { OfferReceipts } from './offerReceipts';
import { LiveSocket } from './socket';

let socket: LiveSocket;
let receipts: OfferReceipts;

beforeEach(() => {
  vi.useFakeTimers();
  FakeSocket.opened = [];
  socket = new LiveSocket({ url: 'ws://test/live', open: FakeSocket.open, random: () => 0 });
  receipts = new OfferReceipts(socket);
  socket.start();
  return () => vi.useRealTimers();
});

const told = () => FakeSocket.last.frames('shown');

function comesBack(): void {
  FakeSocket.last.breaks();
  vi.runOnlyPendingTimers();
  FakeSocket.last.accept();
}

it('an offer on the screen is told once', () => {
  FakeSocket.last.accept();
  receipts.shown('one');
  expect(told()).toEqual([{ shown: 'one' }]);
});

it('an offer that still stands is told again at a new connection', () => {
  FakeSocket.last.accept();
  receipts.shown('one');
  comesBack();
  expect(told()).toEqual([{ shown: 'one' }]);
});

it('an offer that is gone is not told again', () => {
  FakeSocket.last.accept();
  const gone = receipts.shown('one');
  receipts.shown('two');
  gone();
  comesBack();
  expect(told()).toEqual([{ shown: 'two' }]);
});

it('an offer that was drawn without a connection is told when there is one', () => {
  receipts.shown('one');
  FakeSocket.last.accept();
  expect(told()).toEqual([{ shown: 'one' }]);
});
