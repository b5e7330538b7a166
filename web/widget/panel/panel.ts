import type { Host, Panel } from '../contract';
import { Chat } from './chat';
import css from './styles/index';
import { loadWords } from './strings/words';
import { ChatPanel } from './view/panel';

/** What the loader calls once this module has come (see contract.ts, PanelModule). */
export async function mount(host: Host): Promise<Panel> {
  const words = await loadWords(host.settings.language);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  host.shadow.adoptedStyleSheets.push(sheet);

  const tongue = { language: host.settings.language, words };
  let panel: ChatPanel | null = null;
  const chat = new Chat(host.settings, host.emit, () => panel?.update());
  panel = new ChatPanel(host, chat, tongue);
  host.shadow.append(panel.element);
  if (chat.resume() && chat.conversation?.session.data.open) panel.show();
  return panel;
}
