import type admin from './en/admin.json';
import type agents from './en/agents.json';
import type alerts from './en/alerts.json';
import type board from './en/board.json';
import type bulk from './en/bulk.json';
import type closing from './en/closing.json';
import type conversation from './en/conversation.json';
import type desk from './en/desk.json';
import type dispatch from './en/dispatch.json';
import type picking from './en/picking.json';
import type rights from './en/rights.json';
import type routing from './en/routing.json';
import type setup from './en/setup.json';
import type shell from './en/shell.json';
import type views from './en/views.json';
import type why from './en/why.json';
import type sentiment from './en/sentiment.json';
import type workforce from './en/workforce.json';

declare module 'i18next' {
  // A key that the English texts don't have is an error of compilation.
  interface CustomTypeOptions {
    defaultNS: 'shell';
    resources: {
      admin: typeof admin;
      agents: typeof agents;
      alerts: typeof alerts;
      board: typeof board;
      bulk: typeof bulk;
      closing: typeof closing;
      conversation: typeof conversation;
      desk: typeof desk;
      dispatch: typeof dispatch;
      picking: typeof picking;
      rights: typeof rights;
      routing: typeof routing;
      setup: typeof setup;
      shell: typeof shell;
      views: typeof views;
      why: typeof why;
      sentiment: typeof sentiment;
      workforce: typeof workforce;
    };
  }
}
