import { expect, it } from 'vitest';
import { asAgent, dana, message } from '../testing/samples';
import { unreadIn } from './unread';

it('what others wrote since the last look is unread', () => {
  expect(unreadIn([message(1), message(2), message(3)], 1, 'avi')).toBe(2);
});

it('who answers has read what he answers', () => {
  const items = [message(1), message(2, { actor: asAgent }), message(3)];
  expect(unreadIn(items, 0, 'avi')).toBe(1);
});

it('an internal message of a colleague is unread too', () => {
  const whispered = message(1, { audience: 'internal', actor: { kind: 'supervisor', ...dana } });
  expect(unreadIn([whispered], 0, 'avi')).toBe(1);
});
