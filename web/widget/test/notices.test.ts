import { expect, it } from 'vitest';
import { customer, dana, noa } from './fake-server';
import { later, settle, world } from './page';

const { server, page } = world();
const system = { kind: 'system', id: null, name: 'Moked', names: null } as const;

it('says that somebody is looked for until an agent has joined', async () => {
  const visitor = await page();
  await visitor.start('Ruth', 'A lemon tree');
  server().say({ type: 'started', actor: customer, subject: 'A lemon tree' });
  server().say({ type: 'queued', actor: system });
  expect(visitor.one('.state').textContent).toContain('looking for someone');
  expect(visitor.texts('.notice')).toEqual(['Your question: A lemon tree']);
  server().say({ type: 'agent-joined', actor: noa, agent: noa });
  expect(visitor.one('.state').textContent).toBe('');
  expect(visitor.texts('.notice').at(-1)).toBe('Noa has joined the conversation');
  expect(visitor.texts('.subtitle')).toEqual(['You’re talking with Noa']);
});

it('tells S10: a supervisor joined, and his messages carry what he is', async () => {
  const visitor = await page();
  await visitor.start();
  server().say({ type: 'joined', actor: dana, participant: { ...dana, mode: 'joined' } });
  server().say({ type: 'message', actor: dana, text: 'Let me help', clientId: null });
  expect(visitor.texts('.notice')).toEqual(['Dana, a supervisor, has joined the conversation']);
  expect(visitor.texts('.sender')).toEqual(['Dana · supervisor']);
});

it('tells S20: who takes over after a transfer', async () => {
  const visitor = await page();
  await visitor.start();
  server().say({ type: 'agent-joined', actor: noa, agent: noa });
  server().say({ type: 'transferred', actor: dana, agent: { name: 'Avi', names: null } });
  expect(visitor.texts('.notice').at(-1)).toBe('Avi takes care of you from here');
});

it('tells S22: a supervisor ended it, with his message and without his name, and takes the pen away', async () => {
  const visitor = await page();
  await visitor.start();
  server().say({ type: 'force-closed', actor: system, message: 'We call you back at four.' });
  expect(visitor.texts('.notice p')).toEqual(['A supervisor ended the conversation']);
  expect(visitor.texts('.notice blockquote')).toEqual(['We call you back at four.']);
  expect(visitor.one('.composer').hidden).toBe(true);
  expect(visitor.events.at(-1)).toEqual(['closeChat', { by: 'supervisor' }]);
});

it('tells an end once and offers a new conversation', async () => {
  const visitor = await page();
  await visitor.start();
  server().say({ type: 'ended', actor: noa, by: 'agent' });
  server().say({ type: 'closed', actor: system });
  expect(visitor.texts('.notice')).toEqual(['Noa ended the conversation']);
  await visitor.press('.over .primary');
  await visitor.start('Ruth', 'Another thing');
  expect(server().starts.map(({ token }) => token)).toEqual([null, null]);
});

it('ends only after it has asked', async () => {
  const visitor = await page();
  await visitor.start();
  await visitor.press('.end');
  expect(server().timeline).toEqual([]);
  await visitor.press('.ending .primary');
  expect(visitor.texts('.notice')).toEqual(['You ended the conversation']);
});

it('shows an end that came while minimised on the next page, and a form on the one after', async () => {
  const first = await page();
  await first.start();
  first.minimise();
  server().say({ type: 'force-closed', actor: system, message: null });
  dispatchEvent(new Event('pagehide'));
  const second = await page();
  expect(second.unread).toBe(1);
  second.open();
  expect(second.texts('.notice')).toEqual(['A supervisor ended the conversation']);
  const third = await page();
  expect(third.one('.form')).toBeTruthy();
});

it('leaves nothing behind in the browser once an end has been seen', async () => {
  const visitor = await page();
  await visitor.start();
  server().socket.send = () => {};
  await visitor.write('too late');
  server().say({ type: 'ended', actor: noa, by: 'agent' });
  await visitor.press('.over .primary');
  expect(Object.keys(localStorage)).toEqual([]);
});

it('shows and forgets that the other side types', async () => {
  const visitor = await page();
  await visitor.start();
  server().push({ topic: 'conversation', signal: { type: 'typing', actor: noa, on: true } });
  expect(visitor.texts('.typing')).toEqual(['Noa is typing…']);
  await later();
  expect(visitor.texts('.typing')).toEqual(['']);
});

it('makes links of addresses and text of everything else', async () => {
  const visitor = await page();
  await visitor.start();
  server().say({ type: 'message', actor: noa, text: '<b>See</b> https://moked.example/a?b=1.', clientId: null });
  await settle();
  expect(visitor.bubbles()).toEqual(['<b>See</b> https://moked.example/a?b=1.']);
  expect(visitor.one<HTMLAnchorElement>('.text a').href).toBe('https://moked.example/a?b=1');
});
