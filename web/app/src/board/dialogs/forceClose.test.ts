// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { conversation, dana } from '../../testing/samples';
import { commandOf, faultsOf } from './forceCloseDraft';
import { whoIsCut } from './whoIsCut';

describe('force close', () => {
  it('S22: names everybody who is cut off, the customer first', () => {
    const going = conversation({
      participants: [
        { ...dana, mode: 'monitor', since: '2026-11-22T10:00:00Z' },
        { id: 'avi', name: 'Avi', names: null, mode: 'primary', since: '2026-11-22T10:00:00Z' },
      ],
    });
    expect(whoIsCut(going).map((one) => `${one.as} ${one.name}`)).toEqual(['customer Ruth', 'primary Avi', 'monitor Dana']);
  });

  it('wants a reason and a sensible time to undo', () => {
    expect(faultsOf({ reason: ' ', message: '', graceSeconds: 5 })).toEqual(['reason-missing']);
    expect(faultsOf({ reason: 'spam', message: '', graceSeconds: 61 })).toEqual(['grace-out-of-bounds']);
    expect(faultsOf({ reason: 'spam', message: '', graceSeconds: null })).toEqual(['grace-out-of-bounds']);
    expect(faultsOf({ reason: 'x'.repeat(201), message: 'y'.repeat(1001), graceSeconds: 0 })).toEqual([
      'reason-too-long',
      'message-too-long',
    ]);
  });

  it('sends no empty message to the customer', () => {
    expect(commandOf({ reason: ' spam ', message: '  ', graceSeconds: 5 })).toEqual({ reason: 'spam', message: null, graceSeconds: 5 });
  });
});
