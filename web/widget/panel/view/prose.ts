import { h } from './dom';

const ADDRESS = /https?:\/\/[^\s<>"'\u2066-\u2069]+[^\s<>"'.,;:!?)\]\u2066-\u2069]/g;

/** The text with its web addresses made into links; everything else stays plain text, whatever it looks like. */
export function prose(text: string): (Node | string)[] {
  const parts: (Node | string)[] = [];
  let done = 0;
  for (const { 0: address, index } of text.matchAll(ADDRESS)) {
    parts.push(text.slice(done, index));
    parts.push(h('a', { href: address, target: '_blank', rel: 'noopener noreferrer nofollow', dir: 'ltr' }, address));
    done = index + address.length;
  }
  parts.push(text.slice(done));
  return parts;
}
