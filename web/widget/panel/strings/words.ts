import type { Language } from '../../contract';

/** Every text of the panel. A language is complete or does not compile. */
export interface Words {
  title: string;
  minimise: string;
  loading: string;

  intro: string;
  lost: string;
  name: string;
  nameMissing: string;
  question: string;
  questionHint: string;
  monitoringTitle: string;
  monitoringDefault: string;
  consent: string;
  consentRefused: string;
  start: string;
  starting: string;

  log: string;
  searching: string;
  searchingAgain: string;
  youAreNext: string;
  youAreNumber: string;
  waitUnderAMinute: string;
  waitUpToMinutes: string;
  waitMinutes: string;
  waitUpToHours: string;
  waitHours: string;
  talkingWith: string;
  typing: string;
  reconnecting: string;
  offline: string;
  you: string;
  supervisor: string;
  automatic: string;
  newMessages: string;
  newMessageFrom: string;

  write: string;
  send: string;
  tooLong: string;
  sending: string;
  waitingForNetwork: string;
  sent: string;
  delivered: string;
  read: string;
  notSent: string;
  sendAgain: string;
  discard: string;

  asked: string;
  joined: string;
  transferred: string;
  supervisorJoined: string;
  helperJoined: string;
  left: string;
  endedByYou: string;
  endedByAgent: string;
  endedBySystem: string;
  closed: string;
  closedUnserved: string;
  forceClosed: string;

  end: string;
  endAsk: string;
  endYes: string;
  endNo: string;
  startNew: string;

  tryAgain: string;
  network: string;
  tooFast: string;
  tooLarge: string;
  unavailable: string;
  overloaded: string;
  rejected: string;
}

/** Fetches one language alone. */
export async function loadWords(language: Language): Promise<Words> {
  switch (language) {
    case 'en':
      return (await import('./en')).words;
    case 'he':
      return (await import('./he')).words;
  }
}

/** Puts values into `{name}`, each isolated, so that a Latin name does not turn a Hebrew sentence around. */
export function fill(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => `\u2068${values[name] ?? ''}\u2069`);
}
