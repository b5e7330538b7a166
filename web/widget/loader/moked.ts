import { createApi } from './api';
import { inkFor } from './colour';
import { Emitter } from './emitter';
import { MokedChat } from './launcher';
import { readSettings } from './settings';

/** Stands for the panel's file name, which is known only when the build has hashed it. */
declare const __PANEL_FILE__: string;

function start(script: HTMLScriptElement): void {
  const settings = readSettings(script);
  if (!settings) {
    console.error('moked: the script tag needs data-key');
    return;
  }
  customElements.define('moked-chat', MokedChat);
  const launcher = document.createElement('moked-chat') as MokedChat;
  launcher.dress(settings.language, inkFor(script.dataset.color));

  const emitter = new Emitter();
  const panelUrl = new URL(__PANEL_FILE__, script.src).href;
  const api = createApi({ settings, launcher, emitter, panelUrl });
  window.moked = api;

  document.body.append(launcher);
  emitter.emit('ready', { key: settings.key });
  document.dispatchEvent(new CustomEvent('moked:ready'));
}

const script = document.currentScript;
// A page that includes the tag twice gets one launcher.
if (script instanceof HTMLScriptElement && !window.moked) {
  if (document.body) start(script);
  else document.addEventListener('DOMContentLoaded', () => start(script));
}
