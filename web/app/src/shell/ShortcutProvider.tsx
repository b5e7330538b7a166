import { createContext, use, useEffect, useMemo, useRef, useState, useSyncExternalStore, type ReactNode } from 'react';
import { Store } from '../live/store';
import { isSingleKey, matches, type Shortcut } from './shortcuts';

/** The shortcuts that work on the page as it is now; the help lists exactly these. */
class Registry extends Store<readonly Shortcut[]> {
  private shortcuts: readonly Shortcut[] = [];

  add(shortcut: Shortcut): () => void {
    this.shortcuts = [...this.shortcuts, shortcut];
    this.changed();
    return () => {
      this.shortcuts = this.shortcuts.filter((one) => one !== shortcut);
      this.changed();
    };
  }

  protected snapshot(): readonly Shortcut[] {
    return this.shortcuts;
  }
}

interface Shortcuts {
  registry: Registry;
  /** Whether keys without a modifier work (WCAG 2.1.4: who dictates or strays on keys can turn them off). */
  singleKeys: boolean;
  allowSingleKeys(on: boolean): void;
}

const ShortcutContext = createContext<Shortcuts | null>(null);
const REMEMBERED = 'moked.singleKeys';

export function useShortcuts(): Shortcuts {
  const shortcuts = use(ShortcutContext);
  if (!shortcuts) throw new Error('no shortcuts here (expected: inside ShortcutProvider)');
  return shortcuts;
}

export function useShortcutList(): readonly Shortcut[] {
  const { registry } = useShortcuts();
  return useSyncExternalStore(registry.subscribe, registry.getSnapshot);
}

/** A shortcut for as long as the caller is on the page and `run` is given. */
export function useShortcut(keys: string, label: string, run: (() => void) | null): void {
  const { registry } = useShortcuts();
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  });
  const active = run !== null;
  useEffect(() => {
    if (active) return registry.add({ keys, label, run: () => latest.current?.() });
    return undefined;
  }, [registry, keys, label, active]);
}

export function ShortcutProvider({ children }: { children: ReactNode }) {
  const [registry] = useState(() => new Registry());
  const [singleKeys, setSingleKeys] = useState(() => localStorage.getItem(REMEMBERED) !== 'off');

  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return;
      const found = registry.getSnapshot().findLast(({ keys }) => matches(keys, event));
      if (!found || (isSingleKey(found.keys) && !singleKeys)) return;
      event.preventDefault();
      found.run();
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  }, [registry, singleKeys]);

  const value = useMemo<Shortcuts>(
    () => ({
      registry,
      singleKeys,
      allowSingleKeys(on) {
        localStorage.setItem(REMEMBERED, on ? 'on' : 'off');
        setSingleKeys(on);
      },
    }),
    [registry, singleKeys],
  );
  return <ShortcutContext value={value}>{children}</ShortcutContext>;
}
