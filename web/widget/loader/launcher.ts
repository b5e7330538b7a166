import type { Language } from '../contract';
import type { Theme } from './colour';
import css from './launcher.css?inline';
import { launcherWords, type LauncherWords } from './words';

const SVG = 'http://www.w3.org/2000/svg';
const BUBBLE = 'M4 4.5h16a1.5 1.5 0 0 1 1.5 1.5v10a1.5 1.5 0 0 1-1.5 1.5h-8.2L7 21.2v-3.7H4A1.5 1.5 0 0 1 2.5 16V6A1.5 1.5 0 0 1 4 4.5Z';
const CHEVRON = 'm5 9 7 7 7-7';

/** `<moked-chat>`: the launcher button. The panel, when it comes, lives in the same shadow root. */
export class MokedChat extends HTMLElement {
  readonly shadow = this.attachShadow({ mode: 'open' });
  readonly button = document.createElement('button');
  private readonly path = document.createElementNS(SVG, 'path');
  private readonly badge = document.createElement('span');
  private readonly trouble = document.createElement('p');
  private words: LauncherWords = launcherWords.en;
  private unread = 0;
  private open = false;

  /** Sets language, direction and colours, and draws the button. */
  dress(language: Language, theme: Theme): void {
    this.words = launcherWords[language];
    this.lang = language;
    this.dir = language === 'he' ? 'rtl' : 'ltr';
    // Set through the object model, which a Content-Security-Policy without inline styles allows.
    this.style.setProperty('--accent', theme.accent);
    this.style.setProperty('--ink', theme.ink);

    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    this.shadow.adoptedStyleSheets.push(sheet);

    const picture = document.createElementNS(SVG, 'svg');
    picture.setAttribute('viewBox', '0 0 24 24');
    picture.setAttribute('aria-hidden', 'true');
    picture.append(this.path);
    this.button.type = 'button';
    this.button.className = 'launcher';
    this.button.setAttribute('aria-haspopup', 'dialog');
    this.badge.className = 'badge';
    this.badge.setAttribute('aria-hidden', 'true');
    this.trouble.className = 'not-loaded';
    this.trouble.setAttribute('role', 'alert');
    this.button.append(picture, this.badge);
    this.shadow.append(this.trouble, this.button);
    this.draw();
  }

  setUnread(count: number): void {
    this.unread = count;
    this.draw();
  }

  setOpen(open: boolean): void {
    this.open = open;
    this.draw();
  }

  setBusy(busy: boolean): void {
    this.button.setAttribute('aria-busy', String(busy));
  }

  /** Says beside the button that the panel did not come, or takes that back. */
  setFailed(failed: boolean): void {
    this.trouble.textContent = failed ? this.words.failed : '';
  }

  private draw(): void {
    const name = this.open ? this.words.minimise : this.words.open;
    const label = this.unread > 0 && !this.open ? `${name}, ${this.words.unread(this.unread)}` : name;
    this.button.setAttribute('aria-label', label);
    this.button.setAttribute('aria-expanded', String(this.open));
    this.button.title = name;
    this.path.setAttribute('d', this.open ? CHEVRON : BUBBLE);
    this.badge.textContent = this.unread > 99 ? '99+' : String(this.unread);
    this.badge.hidden = this.unread === 0 || this.open;
  }
}
