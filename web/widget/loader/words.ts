import type { Language } from '../contract';

/** The few words of the launcher. All others come with the panel, one language alone. */
export interface LauncherWords {
  open: string;
  minimise: string;
  unread(count: number): string;
  failed: string;
}

export const launcherWords: Record<Language, LauncherWords> = {
  en: {
    open: 'Chat with us',
    minimise: 'Minimise the chat',
    unread: (count) => (count === 1 ? '1 unread message' : `${count} unread messages`),
    failed: 'The chat could not be loaded. Check your connection and press again.',
  },
  he: {
    open: "צ'אט עם נציג",
    minimise: "מזעור הצ'אט",
    unread: (count) => (count === 1 ? 'הודעה אחת שלא נקראה' : `${count} הודעות שלא נקראו`),
    failed: "טעינת הצ'אט נכשלה. כדאי לבדוק את החיבור לרשת וללחוץ שוב.",
  },
};
