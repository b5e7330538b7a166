import { FluentProvider } from '@fluentui/react-components';
import { createContext, use, useEffect, useMemo, useState, useSyncExternalStore, type ReactNode } from 'react';
import { directionOf } from '../i18n/i18n';
import { useLanguage } from '../i18n/language';
import { darkTheme, lightTheme } from './themes';

export const CHOICES = ['system', 'light', 'dark'] as const;
export type ThemeChoice = (typeof CHOICES)[number];

const FILLS_THE_PAGE = { blockSize: '100%' };
const REMEMBERED = 'moked.theme';
const darkSystem = window.matchMedia('(prefers-color-scheme: dark)');

const Choice = createContext<[ThemeChoice, (choice: ThemeChoice) => void]>(['system', () => {}]);
export const useThemeChoice = () => use(Choice);

function remembered(): ThemeChoice {
  const found = localStorage.getItem(REMEMBERED);
  return CHOICES.find((choice) => choice === found) ?? 'system';
}

function watchSystem(listener: () => void): () => void {
  darkSystem.addEventListener('change', listener);
  return () => darkSystem.removeEventListener('change', listener);
}

/** Theme and direction for everything below. */
export function Appearance({ children }: { children: ReactNode }) {
  const [choice, setChoice] = useState(remembered);
  const systemIsDark = useSyncExternalStore(watchSystem, () => darkSystem.matches);
  const dark = choice === 'dark' || (choice === 'system' && systemIsDark);
  const dir = directionOf(useLanguage());

  useEffect(() => {
    document.documentElement.dataset.theme = dark ? 'dark' : 'light';
  }, [dark]);

  const value = useMemo(() => {
    const choose = (next: ThemeChoice) => {
      localStorage.setItem(REMEMBERED, next);
      setChoice(next);
    };
    return [choice, choose] as [ThemeChoice, typeof choose];
  }, [choice]);

  return (
    <Choice value={value}>
      {/* By style, not by class: a provider's classes go to its menus and dialogs too, which must not fill the page. */}
      <FluentProvider theme={dark ? darkTheme : lightTheme} dir={dir} style={FILLS_THE_PAGE}>
        {children}
      </FluentProvider>
    </Choice>
  );
}
