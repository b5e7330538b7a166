// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { Agent, Overflow, Queue } from '../../api/organisation';
import { actionOf, actionsOf, draftOfQueue, whensOf, withWhen } from './queueDraft';
import { queueWarnings } from './queueWarnings';
import { wayBack } from './overflowCycle';

const queue = (id: string, members: string[] = ['avi'], overflow: Overflow = { before: [], inQueue: [] }) =>
  ({ id, name: id, names: null, type: 'messaging', members, overflow }) as unknown as Queue;
const into = (queueId: string): Overflow => ({ before: [], inQueue: [{ afterSeconds: 60, then: { do: 'queue', queueId } }] });
const avi = { id: 'avi', active: true } as Agent;

describe('overflow', () => {
  it('that leads back is found with the way it takes', () => {
    const queues = [queue('a'), queue('b', [], into('c')), queue('c', [], into('a'))];
    expect(wayBack('a', 'b', queues)).toEqual(['a', 'b', 'c']);
    expect(wayBack('a', 'a', queues)).toEqual(['a']);
  });

  it('that goes in a circle of others, or nowhere, does not lead back', () => {
    const queues = [queue('a'), queue('b', [], into('c')), queue('c', [], into('b'))];
    expect(wayBack('a', 'b', queues)).toBeNull();
    expect(wayBack('a', 'gone', queues)).toBeNull();
  });

  it('does what the type of the queue allows', () => {
    expect(actionsOf('record')).toEqual(['keep', 'queue']);
    expect(whensOf('messaging')).not.toContain('predicted-wait');
    expect(whensOf('voice')).toContain('predicted-wait');
    expect(actionOf('end')).toEqual({ do: 'end' });
  });

  it('has a limit where there is one to have', () => {
    const entry = { when: 'waiting-items', limit: 7, then: { do: 'keep' } } as const;
    expect(withWhen(entry, 'out-of-hours').limit).toBeNull();
    expect(withWhen(entry, 'predicted-wait').limit).toBe(300);
    expect(withWhen(entry, 'waiting-items').limit).toBe(7);
  });
});

describe('a queue that leads nowhere', () => {
  const codes = (draft: Partial<ReturnType<typeof draftOfQueue>>) =>
    queueWarnings({ ...draftOfQueue(null), members: ['avi'], ...draft }, [avi], [queue('b', [])]).map(({ code }) => code);

  it('has nobody in it', () => {
    expect(codes({ members: [] })).toEqual(['no-members']);
    expect(codes({ members: ['gone'] })).toEqual(['no-members']);
    expect(codes({})).toEqual([]);
  });

  it('overflows into a queue without anybody', () => {
    expect(codes({ overflow: into('b') })).toEqual(['overflow-into-nobody']);
  });

  it('assigns by rules that are not there, or that nobody fits', () => {
    expect(codes({ assignment: { method: 'custom', buckets: [], rules: [] } })).toEqual(['custom-without-rules']);
    const rule = { name: 'R', presences: [], capacity: 'required', skills: 'none', orderBy: 'least-active' } as const;
    expect(codes({ assignment: { method: 'custom', buckets: [], rules: [rule as never] } })).toEqual(['rule-without-presences']);
  });

  it('is not spoken of before anything is known', () => {
    expect(queueWarnings(draftOfQueue(null), undefined, undefined)).toEqual([]);
  });
});
