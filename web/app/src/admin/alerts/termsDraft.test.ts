// @vitest-environment node
import { expect, it } from 'vitest';
import { draftOfTerms, termsOf } from './termsDraft';

it('sends what the kind asks for and nothing of another', () => {
  const draft = draftOfTerms(null);
  expect(termsOf('long-wait', draft)).toEqual({ queueIds: [], seconds: 300 });
  expect(termsOf('sentiment', draft)).toEqual({ queueIds: [], below: -0.12, inARow: null });
  expect(termsOf('missed-offers', draft)).toEqual({ queueIds: [], count: 3, withinSeconds: 900 });
});
