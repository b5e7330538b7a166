// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { TimelineItem } from '../../api/timeline';
import { conversation, dana, message } from '../../testing/samples';
import { closingOf } from './closing';
import { isSupervising, modeOf } from './rungs';

const system = { kind: 'system', id: null, name: 'Moked', names: null } as const;
const at = '2026-11-22T10:05:00Z';
const closed: TimelineItem = { seq: 9, at, type: 'closed', actor: system, reason: 'force-closed' };
const forced: TimelineItem = { seq: 8, at, type: 'force-closed', actor: system, by: dana, reason: 'spam', message: null };

describe('a closed conversation', () => {
  it('S22: says which supervisor ended it and why', () => {
    expect(closingOf([message(1), forced, closed])).toEqual({ kind: 'force-closed', by: dana, reason: 'spam', at });
  });

  it('says how it was closed otherwise', () => {
    expect(closingOf([message(1), { ...closed, reason: 'agent-closed' }])).toEqual({ kind: 'closed', reason: 'agent-closed', at });
  });

  it('says nothing before that is known', () => {
    expect(closingOf([message(1)])).toBeNull();
  });
});

it('tells supervisors on the ladder from those who work on it', () => {
  const present = (['primary', 'consult', 'monitor', 'whisper', 'joined'] as const).map((mode) => ({ ...dana, mode, since: at }));
  expect(present.filter(isSupervising).map(({ mode }) => mode)).toEqual(['monitor', 'whisper', 'joined']);
});

it('knows the reader’s own place', () => {
  expect(modeOf(conversation(), 'avi')).toBe('primary');
  expect(modeOf(conversation(), 'dana')).toBeNull();
});
