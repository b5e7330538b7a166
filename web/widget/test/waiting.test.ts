import { describe, expect, it } from 'vitest';
import { words as english } from '../panel/strings/en';
import { placeText } from '../panel/view/place';
import { customer, noa } from './fake-server';
import { later, settle, world } from './page';

const { server, page } = world();
const system = { kind: 'system', id: null, name: 'Moked', names: null } as const;

const plain = (text: string) => text.replace(/[\u2066-\u2069]/g, '');
const says = (position: number, low: number | null, high: number | null) => plain(placeText({ position, low, high }, english));

describe('a place in the queue, in words', () => {
  it('says nothing about time that is not known', () => {
    expect(says(1, null, null)).toBe('You’re next.');
    expect(says(4, null, null)).toBe('You are number 4.');
  });

  it('says a range that is never narrower than it is known', () => {
    expect(says(1, 5, 40)).toBe('You’re next. Expected wait: less than a minute.');
    expect(says(2, 10, 130)).toBe('You are number 2. Expected wait: up to 3 minutes.');
    expect(says(2, 100, 290)).toBe('You are number 2. Expected wait: 1 to 5 minutes.');
    expect(says(99, 4000, 9000)).toBe('You are number 99. Expected wait: 1 to 3 hours.');
    expect(says(99, 1000, 9000)).toBe('You are number 99. Expected wait: up to 3 hours.');
  });
});

describe('while the customer waits', () => {
  const seen = async () => {
    const visitor = await page();
    await visitor.start('Ruth', 'A lemon tree');
    server().say({ type: 'started', actor: customer, subject: 'A lemon tree' });
    server().say({ type: 'queued', actor: system });
    await settle();
    return visitor;
  };

  it('he sees where he stands, as it was answered and as it changes', async () => {
    server().place = { position: 3, low: null, high: null };
    const visitor = await seen();
    expect(visitor.texts('.place')).toEqual(['You are number 3.']);
    server().places(2, 60, 180);
    expect(visitor.texts('.place')).toEqual(['You are number 2. Expected wait: 1 to 3 minutes.']);
  });

  it('nothing is shown while nothing is known', async () => {
    const visitor = await seen();
    expect(visitor.texts('.place')).toEqual(['']);
  });

  it('his place is gone as soon as somebody joins, and a later wait does not begin with the place of the first', async () => {
    const visitor = await seen();
    server().places(1);
    server().say({ type: 'agent-joined', actor: noa, agent: noa });
    expect(visitor.texts('.place')).toEqual(['']);
    server().say({ type: 'queued', actor: system });
    expect(visitor.texts('.place')).toEqual(['']);
    server().places(5);
    expect(visitor.texts('.place')).toEqual(['You are number 5.']);
  });

  it('whoever listens is told the first place and that he is next at once, and what lies between once a minute', async () => {
    const visitor = await seen();
    const told = () => visitor.texts('.talk .unseen[role=status]')[0];
    server().places(9);
    expect(told()).toBe('You are number 9.');
    server().places(8);
    server().places(7, 60, 120);
    expect(told()).toBe('You are number 9.');
    expect(visitor.texts('.place')[0]).toContain('number 7');
    await later();
    server().places(6);
    expect(told()).toBe('You are number 6.');
    server().places(1);
    expect(told()).toBe('You’re next.');
  });

  it('a new connection asks anew, and what is heard meanwhile counts more than the answer', async () => {
    const visitor = await seen();
    server().places(4);
    server().place = { position: 2, low: null, high: null };
    server().socket.break();
    await later();
    expect(visitor.texts('.place')).toEqual(['You are number 2.']);
  });

  it('his place is said in Hebrew, too', async () => {
    const visitor = await page('he');
    await visitor.start();
    await settle();
    server().places(3, 60, 300);
    expect(visitor.texts('.place')).toEqual(['המקום שלך בתור: 3. זמן המתנה משוער: 1 עד 5 דקות.']);
  });
});

describe('what the organisation says by itself', () => {
  const greeting = { type: 'automated', actor: system, text: 'Hello Ruth, see https://moked.example/hours.' } as const;

  it('stands among the messages under its own name', async () => {
    const visitor = await page();
    await visitor.start();
    server().say(greeting);
    expect(visitor.texts('.sender')).toEqual(['Automatic message']);
    expect(visitor.bubbles()).toEqual([greeting.text]);
  });

  it('wants to be read when it came unseen', async () => {
    const visitor = await page();
    await visitor.start();
    visitor.minimise();
    server().say(greeting);
    expect(visitor.unread).toBe(1);
  });

  it('why nobody could take the conversation is told when it is closed for that', async () => {
    const visitor = await page();
    await visitor.start();
    server().say({ type: 'closed', actor: system, reason: 'overflowed' });
    expect(visitor.texts('.notice')[0]).toContain('Nobody can take your conversation now');
    expect(visitor.events.at(-1)).toEqual(['closeChat', { by: 'system' }]);
  });
});
