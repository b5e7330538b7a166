import { expect, it, vi } from 'vitest';
import { noa } from './fake-server';
import { later, settle, world } from './page';

const { server, page } = world();

it('says who it is in the first frame and asks for everything', async () => {
  await (await page()).start();
  expect(server().socket.url).toBe('wss://moked.example/customer/live');
  expect(server().frames.slice(0, 2)).toEqual([{ token: 'token-1' }, { subscribe: 'conversation', after: 0 }]);
});

it('resumes from the last item it holds after a break, and shows what was missed once', async () => {
  const visitor = await page();
  await visitor.start();
  server().say({ type: 'agent-joined', actor: noa, agent: noa });
  server().say({ type: 'message', actor: noa, text: 'Hello', clientId: null });
  server().socket.break();
  server().say({ type: 'message', actor: noa, text: 'Are you there?', clientId: null });
  await later();
  expect(server().cursors()).toEqual([0, 2]);
  expect(visitor.bubbles()).toEqual(['Hello', 'Are you there?']);
});

it('takes no item twice', async () => {
  const visitor = await page();
  await visitor.start();
  const event = server().say({ type: 'message', actor: noa, text: 'Hello', clientId: null });
  server().push({ topic: 'conversation', seq: event.seq, event });
  expect(visitor.bubbles()).toEqual(['Hello']);
});

it('asks again from what it holds when an item is missing between', async () => {
  const visitor = await page();
  await visitor.start();
  server().say({ type: 'message', actor: noa, text: 'one', clientId: null });
  server().socket.subscribed = false;
  server().say({ type: 'message', actor: noa, text: 'two', clientId: null });
  server().socket.subscribed = true;
  server().say({ type: 'message', actor: noa, text: 'three', clientId: null });
  await settle();
  expect(server().cursors()).toEqual([0, 1]);
  expect(visitor.bubbles()).toEqual(['one', 'two', 'three']);
});

it('drops what it holds when the server says resync', async () => {
  const visitor = await page();
  await visitor.start();
  server().say({ type: 'message', actor: noa, text: 'old', clientId: null });
  server().timeline.length = 0;
  server().socket.subscribed = false;
  server().say({ type: 'message', actor: noa, text: 'new', clientId: null });
  server().socket.deliver({ topic: 'conversation', resync: true });
  expect(visitor.bubbles()).toEqual(['new']);
});

it('goes on with the conversation after a reload, without beginning another', async () => {
  const first = await page();
  await first.start();
  server().say({ type: 'message', actor: noa, text: 'Hello', clientId: null });
  dispatchEvent(new Event('pagehide'));
  const second = await page();
  expect(second.bubbles()).toEqual(['Hello']);
  expect(second.one('.panel').hidden).toBe(false);
  expect(server().starts).toHaveLength(1);
});

it('closes its socket when the page goes into the back/forward cache, and resumes when it comes back', async () => {
  const visitor = await page();
  await visitor.start();
  const { socket } = server();
  dispatchEvent(new Event('pagehide'));
  expect(socket.readyState).toBe(3);
  server().say({ type: 'message', actor: noa, text: 'Meanwhile', clientId: null });
  dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  await settle();
  expect(visitor.bubbles()).toEqual(['Meanwhile']);
});

it('notices a connection that died without a word', async () => {
  const visitor = await page();
  await visitor.start();
  const { socket } = server();
  socket.send = vi.fn<(text: string) => void>();
  socket.subscribed = false;
  server().say({ type: 'message', actor: noa, text: 'Hello', clientId: null });
  await later();
  expect(server().socket).not.toBe(socket);
  expect(visitor.bubbles()).toEqual(['Hello']);
});

it('goes back to the form when the token is worth nothing any more', async () => {
  const visitor = await page();
  await visitor.start();
  server().answers.push(Response.json({ code: 'not-signed-in' }, { status: 401 }));
  server().socket.break(4401);
  await settle();
  expect(visitor.texts('.intro')[0]).toContain('start a new one');
  expect(localStorage.getItem('moked.demo.session')).toBeNull();
});

it('keeps the conversation when a busy server turns the socket away', async () => {
  const visitor = await page();
  await visitor.start();
  server().answers.push(Response.json({ code: 'overloaded' }, { status: 503 }));
  server().socket.break(1008);
  await later();
  expect(visitor.one('.talk')).toBeTruthy();
  expect(server().cursors()).toHaveLength(2);
});
