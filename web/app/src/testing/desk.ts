import { act, waitFor } from '@testing-library/react';
import { vi } from 'vitest';
import type { Actions, Conversation } from '../api/types';
import type { FakeServer } from './fakeServer';
import type { FakeSocket } from './fakeSocket';
import { connected, meState, openPage, server } from './page';
import { agent, conversation, frame, message } from './samples';

const ACTIONS =
  'monitor whisper join takeOver leave assign transfer pick consult forceClose undoForceClose accept reject send park resume end close';

/** The answer that allows these and refuses everything else. */
export function may(...actions: (keyof Actions)[]): Actions {
  const names = ACTIONS.split(' ') as (keyof Actions)[];
  return Object.fromEntries(names.map((name) => [name, actions.includes(name) ? null : 'wrong-state'])) as Actions;
}

/** An agent's page with a server played behind it. */
export class Desk {
  private constructor(
    readonly http: FakeServer,
    readonly live: FakeSocket,
  ) {}

  static async open(state: object = {}, path = '/desk', user = agent): Promise<Desk> {
    vi.unstubAllGlobals();
    const http = server(user);
    await openPage(path, user.language);
    const desk = new Desk(http, await connected());
    desk.live.accept();
    await desk.says(meState(state));
    return desk;
  }

  says(...frames: object[]): Promise<void> {
    return act(async () => void this.live.says(...frames));
  }

  /** The customer has written once, and the page knows all of it. */
  async shows(head: Conversation = conversation(), allowed: Actions = may('send', 'end')): Promise<void> {
    const topic = `conversation:${head.id}`;
    this.http.on(`GET /api/conversations/${head.id}/actions`, allowed);
    await waitFor(() => {
      if (!this.live.frames('subscribe').some(({ subscribe }) => subscribe === topic)) throw new Error(`no ${topic} yet`);
    });
    const caughtUp = { topic, seq: 1, caughtUp: true, conversation: head };
    await this.says(frame(head.id, message(1, { text: 'Where is my parcel?' })), caughtUp);
  }
}
