type Attributes = Record<string, string | boolean | number | null>;

/** An element with attributes and children. Texts become text nodes, never markup. */
export function h<T extends keyof HTMLElementTagNameMap>(
  tag: T,
  attributes: Attributes = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[T] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== null && value !== false) element.setAttribute(name, value === true ? '' : String(value));
  }
  element.append(...children);
  return element;
}

export function button(className: string, label: string, act: () => void): HTMLButtonElement {
  const element = h('button', { type: 'button', class: className }, label);
  element.addEventListener('click', act);
  return element;
}

const SVG = 'http://www.w3.org/2000/svg';

export function icon(path: string, className = 'icon'): SVGElement {
  const picture = document.createElementNS(SVG, 'svg');
  picture.setAttribute('viewBox', '0 0 24 24');
  picture.setAttribute('class', className);
  picture.setAttribute('aria-hidden', 'true');
  const stroke = document.createElementNS(SVG, 'path');
  stroke.setAttribute('d', path);
  picture.append(stroke);
  return picture;
}

export function iconButton(className: string, label: string, path: string, act: () => void): HTMLButtonElement {
  const element = h('button', { type: 'button', class: `icon-button ${className}`, 'aria-label': label, title: label });
  element.append(icon(path));
  element.addEventListener('click', act);
  return element;
}

/** Writes only when it differs, so that a screen reader does not read the same words again. */
export function setText(element: HTMLElement, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}

let ids = 0;
export function freshId(prefix: string): string {
  return `${prefix}-${++ids}`;
}
