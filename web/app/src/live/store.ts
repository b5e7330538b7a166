/** A value that components read with useSyncExternalStore; its snapshot keeps its identity until something changed. */
export abstract class Store<S> {
  private readonly listeners = new Set<() => void>();
  private current: S | null = null;

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  getSnapshot = (): S => (this.current ??= this.snapshot());

  protected abstract snapshot(): S;

  protected changed(): void {
    this.current = null;
    this.listeners.forEach((listener) => listener());
  }
}
