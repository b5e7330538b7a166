import { expect, it } from 'vitest';
import { noa } from './fake-server';
import { later, settle, world } from './page';

const { server, page } = world();

it('shows a message at once and marks how far it has come', async () => {
  const visitor = await page();
  await visitor.start();
  await visitor.write('Where is my tree?');
  expect(visitor.bubbles()).toEqual(['Where is my tree?']);
  expect(visitor.texts('.mark')).toEqual(['Sent']);
  server().push({ topic: 'conversation', signal: { type: 'seen', side: 'agent', delivered: 1, read: 0 } });
  expect(visitor.texts('.mark')).toEqual(['Delivered']);
  server().push({ topic: 'conversation', signal: { type: 'seen', side: 'agent', delivered: 1, read: 1 } });
  expect(visitor.texts('.mark')).toEqual(['Read']);
});

it('keeps what is written without a connection and sends it in order afterwards', async () => {
  const visitor = await page();
  await visitor.start();
  server().down = true;
  server().socket.break();
  await visitor.write('one');
  await visitor.write('two');
  expect(visitor.texts('.mark')).toEqual(['Waits for the connection', 'Waits for the connection']);
  expect(visitor.one('.state').textContent).toContain('No connection');
  server().down = false;
  await later();
  expect(server().sent()).toEqual(['one', 'two']);
  expect(visitor.texts('.mark')).toEqual(['Sent', 'Sent']);
});

it('sends again what a reload interrupted', async () => {
  const first = await page();
  await first.start();
  server().down = true;
  server().socket.break();
  await first.write('kept');
  dispatchEvent(new Event('pagehide'));
  server().down = false;
  const second = await page();
  expect(server().sent()).toEqual(['kept']);
  expect(second.bubbles()).toEqual(['kept']);
});

it('does not double a message whose answer was lost', async () => {
  const visitor = await page();
  await visitor.start();
  server().breaksBeforeAnswering = true;
  await visitor.write('once');
  server().breaksBeforeAnswering = false;
  await later();
  expect(server().timeline).toHaveLength(1);
  expect(visitor.bubbles()).toEqual(['once']);
  expect(visitor.events.filter(([name]) => name === 'messageSent')).toHaveLength(1);
});

it('keeps a message under what was said before it was stored', async () => {
  const visitor = await page();
  await visitor.start();
  server().down = true;
  server().socket.break();
  await visitor.write('late');
  server().say({ type: 'message', actor: noa, text: 'early', clientId: null });
  server().down = false;
  await later();
  expect(visitor.bubbles()).toEqual(['early', 'late']);
});

it('waits as long as the server asks when it was too fast', async () => {
  const visitor = await page();
  await visitor.start();
  const { socket } = server();
  const send = socket.send.bind(socket);
  socket.send = (text) => {
    const { clientId } = JSON.parse(text) as { clientId?: string };
    if (clientId) socket.deliver({ failed: clientId, problem: { status: 429, code: 'too-many-requests', retryAfter: 20 } });
  };
  await visitor.write('again and again');
  expect(visitor.texts('.mark')).toEqual(['Sending…']);
  socket.send = send;
  await later();
  expect(server().sent()).toEqual(['again and again']);
});

it('offers to send again or discard what the server would not have', async () => {
  const visitor = await page();
  await visitor.start();
  const { socket } = server();
  socket.send = (text) => {
    const { clientId } = JSON.parse(text) as { clientId?: string };
    if (clientId) socket.deliver({ failed: clientId, problem: { status: 422, code: 'invalid' } });
  };
  await visitor.write('odd');
  expect(visitor.texts('.mark')).toEqual(['Not sent.']);
  await visitor.press('.repair .link:last-child');
  expect(visitor.bubbles()).toEqual([]);
});

it('sends nothing longer than 4,000 characters and says by how much it is too long', async () => {
  const visitor = await page();
  await visitor.start();
  await visitor.write('x'.repeat(4_012));
  expect(visitor.texts('.count')).toEqual(['Too long by 12 characters. Shorten it or send it in two parts.']);
  expect(server().sent()).toEqual([]);
});

it('tells the other side that the customer types, not at every key, and that he stopped', async () => {
  const visitor = await page();
  await visitor.start();
  const input = visitor.one<HTMLTextAreaElement>('.composer textarea');
  for (const value of ['W', 'Wh', 'Whe']) {
    input.value = value;
    input.dispatchEvent(new Event('input'));
  }
  await later();
  expect(server().frames.filter((frame) => 'typing' in frame)).toEqual([{ typing: true }, { typing: false }]);
});

it('reports as read only what was before the customer’s eyes', async () => {
  const visitor = await page();
  await visitor.start();
  visitor.minimise();
  server().say({ type: 'message', actor: noa, text: 'Hello', clientId: null });
  await settle();
  const reports = () => server().frames.filter((frame) => 'seen' in frame);
  expect(reports().at(-1)).toEqual({ seen: true, delivered: 1, read: 0 });
  expect(visitor.unread).toBe(1);
  expect(document.title).toBe('(1) Shop');
  visitor.open();
  expect(reports().at(-1)).toEqual({ seen: true, delivered: 1, read: 1 });
  expect(visitor.unread).toBe(0);
  expect(document.title).toBe('Shop');
});
