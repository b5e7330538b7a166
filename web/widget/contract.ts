/**
 * What the loader and the panel say to each other. Types only: the loader is a classic script and shares no code with
 * the panel, which arrives later as a module.
 */
export type Language = 'en' | 'he';

export interface Settings {
  readonly key: string;
  /** Scheme, host and port of the Moked server, without a final slash. */
  readonly origin: string;
  readonly language: Language;
}

export interface MokedEvents {
  ready: { key: string };
  error: { code: string; message: string };
  startChat: { conversationId: string };
  closeChat: { by: string };
  messageReceived: { text: string; from: string; at: string };
  messageSent: { text: string; clientId: string };
}

export type EventName = keyof MokedEvents;

export type Emit = <E extends EventName>(event: E, detail: MokedEvents[E]) => void;

/** What the panel may ask of the launcher it hangs on. */
export interface Host {
  readonly settings: Settings;
  readonly shadow: ShadowRoot;
  readonly emit: Emit;
  /** Shows how many messages wait unread, 0 for none. */
  setUnread(count: number): void;
  /** Tells the launcher whether the panel is to be seen. */
  setOpen(open: boolean): void;
  focusLauncher(): void;
}

export interface Panel {
  open(): void;
  close(): void;
  /** Opens the form with this subject in it, or the conversation that is going on. */
  startChat(subject: string): void;
}

export interface PanelModule {
  mount(host: Host): Promise<Panel>;
}

/** `window.moked`, documented in docs/channels-livechat.md. */
export interface MokedApi {
  open(): void;
  close(): void;
  startChat(options?: { subject?: string }): void;
  /** Returns a function that stops the handler. */
  on<E extends EventName>(event: E, handler: (detail: MokedEvents[E]) => void): () => void;
}

declare global {
  interface Window {
    moked?: MokedApi;
  }
}
