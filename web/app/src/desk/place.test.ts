import { expect, it } from 'vitest';
import { conversation, dana } from '../testing/samples';
import { audiencesFor, modeOf } from './place';

it('who handles the conversation writes to the customer unless he chooses otherwise', () => {
  expect(audiencesFor(modeOf(conversation(), 'avi'))[0]).toBe('public');
});

it('S10: who has joined or consults writes internally unless he chooses otherwise', () => {
  for (const mode of ['joined', 'consult'] as const) expect(audiencesFor(mode)).toEqual(['internal', 'public']);
});

it('who whispers can not write to the customer at all', () => {
  const whispered = conversation({ participants: [{ ...dana, mode: 'whisper', since: '2026-11-22T10:00:00Z' }] });
  expect(audiencesFor(modeOf(whispered, 'dana'))).toEqual(['internal']);
});
