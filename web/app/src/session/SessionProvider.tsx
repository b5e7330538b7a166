import { useQueryClient } from '@tanstack/react-query';
import { createContext, use, useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { whenSignedOut } from '../api/http';
import * as api from '../api/me';
import { Problem } from '../api/problem';
import type { Language, Role, User } from '../api/types';
import { i18n } from '../i18n/i18n';
import { becomeAvailable } from './firstPresence';

export interface Session {
  /** Null: nobody is signed in. */
  user: User | null;
  has(role: Role): boolean;
  signIn(username: string, password: string): Promise<void>;
  signOut(): Promise<void>;
  /** Ends the session in the page only, after the server has ended it. */
  forget(): void;
  speak(language: Language): Promise<void>;
  acknowledge(): Promise<void>;
}

const SessionContext = createContext<Session | null>(null);

export function useSession(): Session {
  const session = use(SessionContext);
  if (!session) throw new Error('no session here (expected: inside SessionProvider)');
  return session;
}

/** The signed-in user; for pages that are shown only with one. */
export function useUser(): User {
  const { user } = useSession();
  if (!user) throw new Error('nobody is signed in (expected: a page behind the sign-in)');
  return user;
}

type Asked = { state: 'asking' } | { state: 'known'; user: User | null } | { state: 'failed'; problem: Problem };

interface Props {
  waiting: ReactNode;
  failed: (retry: () => void) => ReactNode;
  children: ReactNode;
}

/** Finds out once who is signed in, and keeps it. */
export function SessionProvider({ waiting, failed, children }: Props) {
  const [asked, setAsked] = useState<Asked>({ state: 'asking' });
  const picked = useRef<Language | null>(null);
  const queries = useQueryClient();

  const know = useCallback((user: User | null) => setAsked({ state: 'known', user }), []);
  const forget = useCallback(() => {
    queries.clear();
    know(null);
  }, [queries, know]);

  const ask = useCallback(() => {
    api.me().then(
      (user) => {
        void i18n.changeLanguage(user.language);
        know(user);
      },
      (problem: Problem) => (problem.status === 401 ? know(null) : setAsked({ state: 'failed', problem })),
    );
  }, [know]);

  useEffect(() => {
    whenSignedOut(forget);
    ask();
  }, [forget, ask]);

  const askAgain = useCallback(() => {
    setAsked({ state: 'asking' });
    ask();
  }, [ask]);

  const user = asked.state === 'known' ? asked.user : null;
  const session = useMemo<Session>(
    () => ({
      user,
      has: (role) => user?.roles.includes(role) ?? false,
      async signIn(username, password) {
        const answer = await api.signIn(username, password);
        // A language picked by hand on the sign-in screen becomes the profile's; otherwise the profile's is spoken.
        const known = picked.current ? await api.chooseLanguage(picked.current) : answer.user;
        await i18n.changeLanguage(known.language);
        await becomeAvailable(known);
        know(known);
      },
      async signOut() {
        await api.signOut();
        forget();
      },
      forget,
      async speak(language) {
        await i18n.changeLanguage(language);
        if (!user) picked.current = language;
        else know(await api.chooseLanguage(language));
      },
      async acknowledge() {
        know(await api.acknowledge());
      },
    }),
    [user, know, forget],
  );

  if (asked.state === 'asking') return waiting;
  if (asked.state === 'failed') return failed(askAgain);
  return <SessionContext value={session}>{children}</SessionContext>;
}
