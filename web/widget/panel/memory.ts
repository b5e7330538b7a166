/** Where a page's widget leaves what the next page needs. Every name is under `moked.KEY.`. */
export interface Memory {
  read<T>(name: string): T | null;
  write(name: string, value: unknown): void;
  forget(name: string): void;
  names(prefix: string): string[];
}

/**
 * localStorage, and while that is forbidden or full, nothing but this page's life: the talk goes on, it only doesn't
 * survive a reload.
 */
export class BrowserMemory implements Memory {
  private readonly fallback = new Map<string, string>();

  constructor(private readonly scope: string) {}

  read<T>(name: string): T | null {
    const text = this.fallback.get(name) ?? this.try(() => localStorage.getItem(this.scope + name));
    try {
      return text ? (JSON.parse(text) as T) : null;
    } catch {
      return null;
    }
  }

  write(name: string, value: unknown): void {
    const text = JSON.stringify(value);
    const done = this.try(() => {
      localStorage.setItem(this.scope + name, text);
      return true;
    });
    if (done) this.fallback.delete(name);
    else this.fallback.set(name, text);
  }

  forget(name: string): void {
    this.fallback.delete(name);
    this.try(() => localStorage.removeItem(this.scope + name));
  }

  names(prefix: string): string[] {
    const start = this.scope + prefix;
    const stored = this.try(() => Object.keys(localStorage).filter((name) => name.startsWith(start))) ?? [];
    const kept = [...this.fallback.keys()].filter((name) => name.startsWith(prefix));
    return [...new Set([...stored.map((name) => name.slice(this.scope.length)), ...kept])];
  }

  private try<T>(act: () => T): T | null {
    try {
      return act();
    } catch {
      return null;
    }
  }
}
