import { afterEach } from 'vitest';

// Tests of what has no page run without one, which is faster by a second each.
if (typeof window !== 'undefined') {
  const { cleanup, configure } = await import('@testing-library/react');
  // A page's parts are fetched on demand, and the machine may be busy.
  configure({ asyncUtilTimeout: 10_000 });
  afterEach(cleanup);
  afterEach(() => localStorage.clear());

  // What jsdom, which lays nothing out, does not have.
  globalThis.ResizeObserver ??= class implements ResizeObserver {
    observe() {}
    unobserve() {}
    disconnect() {}
  };
  Element.prototype.scrollTo ??= () => {};
  Element.prototype.scrollIntoView ??= () => {};
  window.matchMedia ??= (query) =>
    Object.assign(new EventTarget(), { matches: false, media: query }) as unknown as MediaQueryList;
}
