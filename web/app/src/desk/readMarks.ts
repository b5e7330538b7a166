const REMEMBERED = 'moked.read';
/** More than anybody has on his desk; older ones are forgotten. */
const MOST = 100;

/** Up to where the reader has read in each conversation: kept by the browser, so that a reload makes nothing unread again. */
class ReadMarks {
  private marks = new Map<string, number>(load());
  private readonly listeners = new Set<() => void>();

  get(id: string): number {
    return this.marks.get(id) ?? 0;
  }

  set(id: string, seq: number): void {
    if (seq <= this.get(id)) return;
    this.marks.delete(id);
    this.marks.set(id, seq);
    this.marks = new Map([...this.marks].slice(-MOST));
    localStorage.setItem(REMEMBERED, JSON.stringify([...this.marks]));
    this.listeners.forEach((listener) => listener());
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
}

function load(): [string, number][] {
  try {
    return JSON.parse(localStorage.getItem(REMEMBERED) ?? '[]') as [string, number][];
  } catch {
    return [];
  }
}

export const readMarks = new ReadMarks();
