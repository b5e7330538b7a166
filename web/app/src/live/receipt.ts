const receipts = new WeakMap<object, number>();

/** Remembers when a conversation's figures arrived: its wait and handle seconds are clocks that go on from there. */
export function received<T extends object>(value: T): T {
  if (!receipts.has(value)) receipts.set(value, Date.now());
  return value;
}

/** When the value arrived, in milliseconds since the epoch; what was never marked counts from its first look. */
export function receivedAt(value: object): number {
  received(value);
  return receipts.get(value) as number;
}
