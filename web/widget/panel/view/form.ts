import { problemOf, type Chat } from '../chat';
import type { WidgetInfo } from '../live/protocol';
import { button, freshId, h, setText } from './dom';
import { explain } from './explain';
import type { Tongue, View } from './view';

const NAME_LENGTH = 80;
const QUESTION_LENGTH = 200;

/** The form before a conversation: who, what about, and what is done with the words (S2). */
export class FormView implements View {
  readonly element = h('form', { class: 'form', novalidate: true });
  private readonly name: HTMLInputElement;
  private readonly nameError = h('p', { class: 'field-error', id: freshId('error') });
  private readonly question: HTMLTextAreaElement;
  private readonly policy = h('div', { class: 'policy' });
  private readonly trouble = h('div', { class: 'trouble', role: 'alert' });
  private readonly submit: HTMLButtonElement;
  private consent: HTMLInputElement | null = null;
  private busy = false;

  constructor(
    private readonly chat: Chat,
    private readonly tongue: Tongue,
  ) {
    const { words } = tongue;
    this.name = h('input', { id: freshId('name'), autocomplete: 'given-name', maxlength: NAME_LENGTH, dir: 'auto', required: true });
    this.question = h('textarea', { id: freshId('question'), rows: 2, maxlength: QUESTION_LENGTH, dir: 'auto' });
    this.submit = h('button', { type: 'submit', class: 'primary' }, words.start);
    const hint = h('p', { class: 'hint', id: freshId('hint') }, words.questionHint);
    this.question.setAttribute('aria-describedby', hint.id);
    this.name.setAttribute('aria-describedby', this.nameError.id);
    this.element.append(
      h('p', { class: 'intro' }, chat.lost ? words.lost : words.intro),
      h('label', { for: this.name.id }, words.name),
      this.name,
      this.nameError,
      h('label', { for: this.question.id }, words.question),
      this.question,
      hint,
      this.policy,
      h('div', { class: 'foot' }, this.trouble, this.submit),
    );
    this.element.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.start();
    });
    this.name.addEventListener('input', () => this.complain(false));
    void this.learn();
  }

  ask(subject: string): void {
    if (subject) this.question.value = subject.slice(0, QUESTION_LENGTH);
  }

  update(): void {
    setText(this.submit, this.busy ? this.tongue.words.starting : this.tongue.words.start);
    this.submit.setAttribute('aria-disabled', String(this.busy || !this.chat.info));
  }

  focus(): void {
    (this.name.value ? this.question : this.name).focus();
  }

  escape(): boolean {
    return false;
  }

  private async learn(): Promise<void> {
    this.update();
    try {
      this.showPolicy((await this.chat.learn()).monitoring);
      this.trouble.replaceChildren();
    } catch (failure) {
      // Without the policy the customer can't be told what is done with his words, so nothing is begun.
      const again = button('secondary', this.tongue.words.tryAgain, () => void this.learn());
      this.trouble.replaceChildren(explain(problemOf(failure), this.tongue.words), again);
    }
    this.update();
  }

  private showPolicy({ consent, notice }: WidgetInfo['monitoring']): void {
    const { words, language } = this.tongue;
    this.policy.replaceChildren();
    this.consent = null;
    if (consent === 'off') return;
    this.policy.append(
      h('p', { class: 'policy-title' }, words.monitoringTitle),
      h('p', { dir: 'auto' }, notice[language] ?? words.monitoringDefault),
    );
    if (consent !== 'required') return;
    const free = h('p', { class: 'hint', id: freshId('free') }, words.consentRefused);
    this.consent = h('input', { type: 'checkbox', 'aria-describedby': free.id });
    this.policy.append(h('label', { class: 'consent' }, this.consent, words.consent), free);
  }

  private complain(missing: boolean): void {
    setText(this.nameError, missing ? this.tongue.words.nameMissing : '');
    this.name.setAttribute('aria-invalid', String(missing));
  }

  private async start(): Promise<void> {
    if (this.busy || !this.chat.info) return;
    const name = this.name.value.trim();
    this.complain(name === '');
    if (name === '') return this.name.focus();
    this.busy = true;
    this.trouble.replaceChildren();
    this.update();
    try {
      await this.chat.start({ name, subject: this.question.value.trim(), consent: this.consent?.checked ?? null });
    } catch (failure) {
      this.trouble.replaceChildren(explain(problemOf(failure), this.tongue.words));
    }
    this.busy = false;
    this.update();
  }
}
