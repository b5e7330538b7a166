import * as api from '../../api/conversations';
import type { Action, Conversation, Mode } from '../../api/types';

/** A step on the ladder: the command that makes it, and where one stands after it. */
export interface Step {
  id: 'monitor' | 'whisper' | 'join' | 'takeOver';
  action: Action;
  mode: Mode;
  run(id: string): Promise<Conversation>;
}

/** From below upwards (S9, S10). */
export const LADDER: readonly Step[] = [
  { id: 'monitor', action: 'monitor', mode: 'monitor', run: (id) => api.monitor(id) },
  { id: 'whisper', action: 'whisper', mode: 'whisper', run: api.whisper },
  { id: 'join', action: 'join', mode: 'joined', run: api.join },
  { id: 'takeOver', action: 'takeOver', mode: 'primary', run: api.takeOver },
];
