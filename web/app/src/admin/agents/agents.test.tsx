import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import type { FakeServer } from '../../testing/fakeServer';
import { organisation, staffOf } from '../../testing/organisation';
import { faults, openPage } from '../../testing/page';

let fake: FakeServer;
beforeEach(() => {
  fake = organisation();
});

it('everybody who works here is listed, and can be narrowed to a role', async () => {
  await openPage('/admin/agents');
  expect(await screen.findAllByTestId('record')).toHaveLength(2);
  fireEvent.change(screen.getByLabelText('Role'), { target: { value: 'supervisor' } });
  expect(screen.getAllByTestId('record').map((row) => row.dataset.id)).toEqual(['dana']);
  fireEvent.change(screen.getByLabelText('Role'), { target: { value: 'api-access' } });
  expect(screen.getByText('Nobody has this role.')).toBeTruthy();
});

it('an agent is given skills by the names of their levels, and a presence to begin with', async () => {
  fake.on('PUT /api/agents/avi', staffOf('avi', 'Avi', 'אבי'));
  await openPage('/admin/agents/avi');
  await userEvent.click(await screen.findByRole('button', { name: 'Add a skill' }));
  fireEvent.change(screen.getByLabelText('Skill 1'), { target: { value: 'french' } });
  fireEvent.change(screen.getByLabelText('Level of skill 1'), { target: { value: '3' } });
  fireEvent.change(screen.getByLabelText('Presence on signing in'), { target: { value: 'away' } });
  expect(within(screen.getByLabelText('Presence on signing in')).queryByRole('option', { name: 'inactive' })).toBeNull();
  await userEvent.click(screen.getByTestId('save'));
  await screen.findByText('Saved.');
  expect(fake.asked('PUT /api/agents/avi')[0]).toMatchObject({
    skills: [{ skillId: 'french', level: 3, active: true }],
    defaultPresence: 'away',
    unitsTotal: 100,
  });
});

it('nothing is said of a seat to who has none', async () => {
  fake.on('PUT /api/agents/dana', staffOf('dana', 'Dana', 'דנה'));
  await openPage('/admin/agents/dana');
  await userEvent.type(await screen.findByRole('textbox', { name: /Name in English/ }), ' Levi');
  expect(screen.queryByTestId('units')).toBeNull();
  await userEvent.click(screen.getByTestId('save'));
  await screen.findByText('Saved.');
  expect(fake.asked('PUT /api/agents/dana')[0]).not.toHaveProperty('unitsTotal');
});

it('the editor is free of faults that axe finds, in Hebrew', async () => {
  organisation('he').on('GET /api/agents', {
    items: [staffOf('avi', 'Avi', 'אבי', { skills: [{ skillId: 'french', level: 3, active: true }], capacityProfiles: [{ profileId: 'p', limit: 2, used: 0 }] })],
  });
  await openPage('/admin/agents/avi', 'he');
  await screen.findByTestId('agent-skill');
  expect(await faults()).toEqual([]);
});
