import { expect, it } from 'vitest';
import { world } from './page';

const { server, page } = world();

const policy = (consent: 'notice' | 'required') => ({
  consent,
  notice: { en: 'We may read along.', he: 'ייתכן שנקרא את השיחה.' },
});

it('tells S2: the monitoring notice before a word is written', async () => {
  server().info = { ...server().info, monitoring: policy('notice') };
  const visitor = await page();
  await visitor.start();
  expect(server().starts[0]).toMatchObject({ name: 'Ruth', language: 'en', consent: null, token: null });
});

it('shows the notice in the customer’s language', async () => {
  server().info = { ...server().info, monitoring: policy('notice') };
  const visitor = await page('he');
  expect(visitor.one('.policy').textContent).toContain('ייתכן שנקרא את השיחה.');
  expect(visitor.shadow.querySelector('.policy input')).toBeNull();
});

it('asks for consent where it is required, and says that one can talk without it', async () => {
  server().info = { ...server().info, monitoring: policy('required') };
  const visitor = await page();
  expect(visitor.one('.policy').textContent).toContain('You can talk to us without agreeing.');
  await visitor.start();
  expect(server().starts[0]?.consent).toBe(false);
  expect(visitor.one('.talk')).toBeTruthy();
});

it('carries consent that was given', async () => {
  server().info = { ...server().info, monitoring: policy('required') };
  const visitor = await page();
  visitor.one('.policy input').click();
  await visitor.start();
  expect(server().starts[0]?.consent).toBe(true);
});

it('asks for the name before it begins', async () => {
  const visitor = await page();
  await visitor.start('  ');
  expect(server().starts).toEqual([]);
  expect(visitor.one('.field-error').textContent).toContain('write your name');
});

it.each([
  [429, { 'Retry-After': '12' }, 'Wait 12 seconds'],
  [413, {}, 'too long'],
  [503, {}, 'Very many people'],
])('says what to do after %i', async (status, headers, text) => {
  const visitor = await page();
  server().answers.push(Response.json({ code: 'x' }, { status, headers }));
  await visitor.start();
  expect(visitor.texts('.form .trouble')[0]).toContain(text);
});

it('begins nothing while the policy is unknown, and lets the customer try again', async () => {
  server().down = true;
  const visitor = await page();
  expect(visitor.texts('.form .trouble')[0]).toContain('Check your connection');
  server().down = false;
  await visitor.press('.form .trouble button');
  await visitor.start();
  expect(server().starts).toHaveLength(1);
});

it('opens the form with the page’s question in it', async () => {
  const visitor = await page();
  visitor.startChat('Lemon tree');
  expect(visitor.one<HTMLTextAreaElement>('.form textarea').value).toBe('Lemon tree');
});
