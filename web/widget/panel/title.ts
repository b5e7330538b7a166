const MARK = /^\(\d+\) /;

/** Puts the number of unread messages before the page's title, whatever the page calls itself meanwhile. */
export function markTitle(unread: number): void {
  const plain = document.title.replace(MARK, '');
  const title = unread > 0 ? `(${unread}) ${plain}` : plain;
  if (document.title !== title) document.title = title;
}
