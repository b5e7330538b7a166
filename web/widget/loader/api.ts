import type { Host, MokedApi, Panel, PanelModule, Settings } from '../contract';
import type { Emitter } from './emitter';
import type { MokedChat } from './launcher';

export interface Parts {
  readonly settings: Settings;
  readonly launcher: MokedChat;
  readonly emitter: Emitter;
  readonly panelUrl: string;
}

/**
 * Fetches the panel at the first wish for it, and not before, unless a conversation of an earlier page goes on: then at
 * once, so that answers are not missed while the panel stays minimised.
 */
export function createApi({ settings, launcher, emitter, panelUrl }: Parts): MokedApi {
  let loading: Promise<Panel> | null = null;
  let panel: Panel | null = null;
  let attempts = 0;
  let opened = false;

  const host: Host = {
    settings,
    shadow: launcher.shadow,
    emit: (event, detail) => emitter.emit(event, detail),
    setUnread: (count) => launcher.setUnread(count),
    setOpen: (open) => {
      opened = open;
      launcher.setOpen(open);
    },
    focusLauncher: () => launcher.button.focus(),
  };

  async function load(): Promise<Panel> {
    launcher.setBusy(true);
    // A module that failed once stays failed under its address, so another try needs another address.
    const url = attempts++ === 0 ? panelUrl : `${panelUrl}?try=${attempts}`;
    try {
      const module = (await import(/* @vite-ignore */ url)) as PanelModule;
      panel = await module.mount(host);
      launcher.setFailed(false);
      return panel;
    } catch (fault) {
      loading = null;
      launcher.setFailed(true);
      emitter.emit('error', { code: 'not-loaded', message: String(fault) });
      throw fault;
    } finally {
      launcher.setBusy(false);
    }
  }

  function withPanel(act: (panel: Panel) => void): void {
    loading ??= load();
    // load() has told the customer and the page already.
    loading.then(act, () => {});
  }

  const api: MokedApi = {
    open: () => withPanel((it) => it.open()),
    close: () => panel?.close(),
    startChat: (options) => withPanel((it) => it.startChat(options?.subject ?? '')),
    on: (event, handler) => emitter.on(event, handler),
  };
  launcher.button.addEventListener('click', () => (opened ? api.close() : api.open()));
  if (hasConversation(settings.key)) withPanel(() => {});
  return api;
}

/** The panel's session (panel/session.ts) is all that outlives a page. */
function hasConversation(key: string): boolean {
  try {
    return localStorage.getItem(`moked.${key}.session`) !== null;
  } catch {
    return false;
  }
}
