/** jsdom knows no adopted style sheets; it draws nothing anyway. */
export function withoutStyles(): void {
  Object.defineProperty(ShadowRoot.prototype, 'adoptedStyleSheets', { get: () => [], configurable: true });
}
