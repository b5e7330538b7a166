import { afterEach, beforeEach, vi } from 'vitest';
import type { Host, Language, MokedEvents, Panel } from '../contract';
import { mount } from '../panel/panel';
import { FakeServer } from './fake-server';
import { withoutStyles } from './without-styles';

withoutStyles();

/** What a visitor sees and does: a page of the shop with the widget's panel on it. */
export class Page {
  readonly shadow: ShadowRoot;
  readonly events: [keyof MokedEvents, unknown][] = [];
  unread = 0;
  private panel!: Panel;

  constructor(private readonly language: Language) {
    const element = document.body.appendChild(document.createElement('div'));
    element.dir = language === 'he' ? 'rtl' : 'ltr';
    this.shadow = element.attachShadow({ mode: 'open' });
  }

  async load(): Promise<this> {
    const host: Host = {
      settings: { key: 'demo', origin: 'https://moked.example', language: this.language },
      shadow: this.shadow,
      emit: (event, detail) => this.events.push([event, detail]),
      setUnread: (count) => (this.unread = count),
      setOpen: () => {},
      focusLauncher: () => {},
    };
    this.panel = await mount(host);
    await settle();
    return this;
  }

  open(): void {
    this.panel.open();
  }

  startChat(subject: string): void {
    this.panel.startChat(subject);
  }

  minimise(): void {
    this.panel.close();
  }

  one<T extends HTMLElement = HTMLElement>(selector: string): T {
    const found = this.shadow.querySelector<T>(selector);
    if (!found) throw new Error(`nothing matches ${selector} in ${this.shadow.innerHTML}`);
    return found;
  }

  texts(selector: string): string[] {
    // The marks that isolate names from the sentence around them are of no interest here.
    return [...this.shadow.querySelectorAll(selector)].map((it) => it.textContent.replace(/[\u2066-\u2069]/g, ''));
  }

  bubbles(): string[] {
    return this.texts('.message .text');
  }

  async start(name = 'Ruth', subject = ''): Promise<void> {
    this.open();
    this.one<HTMLInputElement>('.form input').value = name;
    this.one<HTMLTextAreaElement>('.form textarea').value = subject;
    await this.submitForm();
  }

  async submitForm(): Promise<void> {
    this.one('.form').dispatchEvent(new Event('submit', { cancelable: true }));
    await settle();
  }

  async write(text: string): Promise<void> {
    const input = this.one<HTMLTextAreaElement>('.composer textarea');
    input.value = text;
    input.dispatchEvent(new Event('input'));
    input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', cancelable: true }));
    await settle();
  }

  async press(selector: string): Promise<void> {
    this.one(selector).click();
    await settle();
  }
}

/** Lets everything happen that needs no time. */
export async function settle(): Promise<void> {
  await vi.advanceTimersByTimeAsync(0);
}

/** Lets a minute pass: longer than any delay between two tries. */
export async function later(): Promise<void> {
  await vi.advanceTimersByTimeAsync(60_000);
}

/** A fresh server and browser for each test; pages of one test share the browser's memory. */
export function world(): { server: () => FakeServer; page: (language?: Language) => Promise<Page> } {
  let server: FakeServer;
  beforeEach(() => {
    vi.useFakeTimers();
    localStorage.clear();
    document.body.replaceChildren();
    document.title = 'Shop';
    server = new FakeServer();
    server.install();
  });
  afterEach(() => {
    // As when a page is left: its socket closes, and nothing of it hears what the next test does.
    dispatchEvent(new Event('pagehide'));
    vi.unstubAllGlobals();
    vi.useRealTimers();
  });
  return { server: () => server, page: (language = 'en') => new Page(language).load() };
}
