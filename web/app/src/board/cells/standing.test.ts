// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { avi, conversation, dana, offer } from '../../testing/samples';
import { standingOf } from './standing';

describe('what is under way', () => {
  it('S20: is the offer, with whom it waits for and until when', () => {
    const asked = offer({ kind: 'transfer', agent: { ...avi, id: 'noa', name: 'Noa' } });
    expect(standingOf(conversation({ offer: asked }))).toMatchObject({ kind: 'transfer', agent: { name: 'Noa' }, dueAt: asked.expiresAt });
    expect(standingOf(conversation({ offer: offer({ kind: 'routed' }) })).kind).toBe('offered');
    expect(standingOf(conversation({ offer: offer({ kind: 'assigned' }) })).kind).toBe('offered');
  });

  it('S21: is the force close before any offer', () => {
    const forceClose = { by: dana, reason: 'spam', dueAt: '2026-11-22T10:00:05Z' };
    expect(standingOf(conversation({ forceClose, offer: offer() })).kind).toBe('closing');
  });

  it('is nothing but the reason otherwise', () => {
    expect(standingOf(conversation())).toEqual({ kind: 'reason' });
  });
});
