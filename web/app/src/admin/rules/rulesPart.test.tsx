import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import type { FakeServer } from '../../testing/fakeServer';
import { chat, organisation } from '../../testing/organisation';
import { faults, openPage } from '../../testing/page';

const route = (name: string, queueId: string) => ({ name, when: null, to: [{ queueId, percent: 100 }] });
const withRoutes = (...routes: object[]) => ({ ...chat, routing: { classification: [], routes } });

let fake: FakeServer;
beforeEach(() => {
  fake = organisation();
});

const sent = () => (fake.asked('PUT /api/workstreams/chat').at(-1) as typeof chat).routing;
const open = () => openPage('/admin/workstreams/chat/rules');
const choose = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });

it('a route is built with conditions in groups, and shared between queues', async () => {
  fake.on('PUT /api/workstreams/chat', chat);
  await open();
  await userEvent.click(await screen.findByRole('button', { name: 'Add a route' }));
  await userEvent.type(screen.getByLabelText(/Name of the route/), 'Gold');
  await userEvent.click(screen.getByRole('button', { name: 'Add a condition' }));
  await userEvent.type(screen.getByLabelText('Condition 1: value'), 'gold');
  await userEvent.click(screen.getByRole('button', { name: 'Add a group' }));
  const inner = within(screen.getByRole('group', { name: 'Group 2' }));
  fireEvent.change(inner.getByLabelText('Condition 1: what'), { target: { value: 'language' } });
  fireEvent.change(inner.getByLabelText('Condition 1: value'), { target: { value: 'he' } });
  fireEvent.change(inner.getByLabelText('Group 2: which have to hold'), { target: { value: 'none' } });
  expect(inner.queryByRole('button', { name: 'Add a group' })).toBeNull();

  choose('Queue 1', 'support');
  await userEvent.click(screen.getByRole('button', { name: 'Add a queue' }));
  expect(screen.getByTestId('share-total').textContent).toBe('Total: 100%');
  await userEvent.click(screen.getByRole('button', { name: 'Split evenly' }));
  choose('Queue 2', 'sales');
  await userEvent.click(screen.getByTestId('save'));
  await screen.findByText('Saved.');
  expect(sent().routes).toEqual([
    {
      name: 'Gold',
      when: {
        all: [
          { field: 'subject', op: 'contains', value: 'gold' },
          { not: { any: [{ field: 'language', op: 'is', value: 'he' }] } },
        ],
      },
      to: [
        { queueId: 'support', percent: 50 },
        { queueId: 'sales', percent: 50 },
      ],
    },
  ]);
});

it('a classification rule asks for a skill by the names of its levels, and for less while it waits', async () => {
  fake.on('PUT /api/workstreams/chat', chat);
  await open();
  await userEvent.click(await screen.findByRole('button', { name: 'Add a ruleset' }));
  await userEvent.type(screen.getByLabelText(/Name of the ruleset/), 'Language');
  await userEvent.click(screen.getByRole('button', { name: /Rule without a name/, expanded: false }));
  await userEvent.type(screen.getByLabelText(/^Name of the rule(?!set)/), 'French');
  await userEvent.click(screen.getByRole('button', { name: 'Add a skill' }));
  choose('Skill 1', 'french');
  expect(within(screen.getByLabelText('Level of skill 1')).getByRole('option', { name: '3 – Fluent' })).toBeTruthy();
  choose('Level of skill 1', '3');
  await userEvent.click(screen.getByRole('button', { name: 'Ask for less after a while' }));
  choose('then ask for (1)', '1');
  await userEvent.click(screen.getByTestId('save'));
  await screen.findByText('Saved.');
  expect(sent().classification).toEqual([
    {
      name: 'Language',
      rules: [
        {
          name: 'French',
          when: null,
          set: {
            skills: [{ skillId: 'french', level: 3, relax: [{ afterSeconds: 60, level: 1 }] }],
            priority: null,
            capacityProfiles: [],
            attributes: {},
          },
        },
      ],
    },
  ]);
});

it('routes are put in order by keyboard, and the button keeps the focus', async () => {
  fake.on('GET /api/workstreams', { items: [withRoutes(route('A', 'support'), route('B', 'sales'))] });
  await open();
  const up = await screen.findByRole('button', { name: 'Move up: B (2 of 2)' });
  up.focus();
  await userEvent.keyboard('{Enter}');
  const cards = screen.getAllByTestId('card').map((card) => card.textContent);
  expect(cards[0]).toContain('1. B');
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Move up: B (1 of 2)');
});

it('what is refused of a rule is said in it, although it has been moved since', async () => {
  fake.on('GET /api/workstreams', { items: [withRoutes(route('A', 'support'), route('B', 'sales'))] });
  const fields = [{ field: 'routing.routes[1].name', message: 'is taken' }];
  fake.on('PUT /api/workstreams/chat', { code: 'invalid', detail: 'Check.', fields }, 422);
  await open();
  await userEvent.click(await screen.findByTestId('save'));
  const second = async () => screen.getAllByTestId('card').find((card) => card.textContent?.includes('B')) as HTMLElement;
  await waitFor(async () => expect(within(await second()).getByText('is taken')).toBeTruthy());
  await userEvent.click(screen.getByRole('button', { name: 'Move up: B (2 of 2)' }));
  expect(within(await second()).getByText('is taken')).toBeTruthy();
});

it('unsaved rules are tried, and it is said where a conversation would go and why', async () => {
  fake.on('POST /api/workstreams/chat/routing-test', {
    queue: { id: 'sales', name: 'Sales', names: { en: 'Sales', he: 'מכירות' } },
    via: 'route',
    units: 25,
    priority: 100,
    skills: [],
    capacityProfiles: [],
    attributes: {},
    steps: [
      {
        kind: 'route',
        set: null,
        rule: 'Gold',
        matched: true,
        why: [{ field: 'subject', op: 'contains', value: 'gold', found: 'Gold card', held: true }],
      },
    ],
    agents: [
      { id: 'avi', name: 'Avi', names: null, free: 100, level: null, excluded: null },
      { id: 'noa', name: 'Noa', names: null, free: 0, level: null, excluded: 'capacity' },
    ],
  });
  fake.on('GET /api/workstreams', { items: [withRoutes(route('Gold', 'sales'))] });
  await open();
  await userEvent.type(await screen.findByLabelText('Subject'), 'Gold card');
  await userEvent.click(screen.getByRole('button', { name: 'Where would it go?' }));
  const result = within(await screen.findByTestId('test-result'));
  expect(result.getByText('This conversation would go to Sales, because the route “Gold” holds.')).toBeTruthy();
  expect(result.getByText('Subject contains “gold”: found “Gold card”, holds')).toBeTruthy();
  expect(result.getByText('Not enough free units')).toBeTruthy();
  expect(fake.asked('POST /api/workstreams/chat/routing-test')[0]).toMatchObject({
    facts: { subject: 'Gold card' },
    routing: { routes: [{ name: 'Gold' }] },
  });
});

it('what is wrong with rules that can’t be tried is marked in them', async () => {
  fake.on('GET /api/workstreams', { items: [withRoutes(route('Gold', 'sales'))] });
  const fields = [{ field: 'routing.routes[0].to', message: 'must be 100 percent in all' }];
  fake.on('POST /api/workstreams/chat/routing-test', { code: 'invalid', detail: 'Check.', fields }, 422);
  await open();
  await userEvent.click(await screen.findByRole('button', { name: 'Where would it go?' }));
  expect(await within(screen.getByTestId('routes')).findByText('must be 100 percent in all')).toBeTruthy();
  expect(screen.getByTestId('test-problem').textContent).toContain('before what is marked in them is corrected');
});

it('that they can’t be tried is said', async () => {
  await open();
  await userEvent.click(await screen.findByRole('button', { name: 'Where would it go?' }));
  expect((await screen.findByTestId('test-problem')).textContent).toContain('The rules can’t be tried'.replace('’', "'"));
});

it('is free of faults that axe finds, in Hebrew, with everything laid open', async () => {
  const when = { all: [{ field: 'time.day', op: 'one-of', value: ['monday'] }, { any: [{ field: 'answers.x', op: 'is', value: 'y' }] }] };
  const set = { skills: [{ skillId: 'french', level: 2, relax: [{ afterSeconds: 60, level: null }] }], priority: 1, attributes: { a: 'b' } };
  const routing = { classification: [{ name: 'S', rules: [{ name: 'R', when, set }] }], routes: [{ ...route('A', 'support'), when }] };
  organisation('he').on('GET /api/workstreams', { items: [{ ...chat, routing }] });
  await openPage('/admin/workstreams/chat/rules', 'he');
  for (const name of [/S/, /R/, /A/]) fireEvent.click((await screen.findAllByRole('button', { name, expanded: false }))[0] as HTMLElement);
  expect(await faults()).toEqual([]);
});
