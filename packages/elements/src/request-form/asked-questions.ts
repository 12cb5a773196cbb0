import { answerIn, asksForPersonal, isNote, questionsToAsk, seemsPersonal, type Draft, type Question, type QuestionOrNote } from '@civic-elements/core/requests';
import { forTheDeveloper } from '../internal/for-the-developer.js';
import type { RequestFormController } from './request-form-controller.js';
import type { Walk } from './walk.js';

/** The questions that are asked with the answers given so far: an answer may bring others, or make some needless. */
export class AskedQuestions {
  private last: { readonly known: readonly QuestionOrNote[]; readonly answers: Draft['answers']; readonly locale: string; readonly asked: readonly QuestionOrNote[] } | undefined;
  private came: readonly Question[] = [];
  private gone: readonly Question[] = [];

  constructor(private readonly form: RequestFormController) {}

  /** In the city's order, with the choices that are offered now. */
  get now(): readonly QuestionOrNote[] {
    const { offered: { known }, state: { draft: { answers } }, means: { locale } } = this.form;
    const { last } = this;
    if (last?.known === known && last.answers === answers && last.locale === locale) return last.asked;
    const asked = questionsToAsk(known, answers, locale);
    if (last?.known === known) this.compare(last.asked, asked);
    else this.begin(known);
    this.last = { known, answers, locale, asked };
    return asked;
  }

  private begin(known: readonly QuestionOrNote[]): void {
    this.forget();
    tellOfRules(this.form.state.draft.serviceCode, known);
  }

  /** What is asked now and was not, and the other way round; kept until the next change, for it is said a moment later. */
  private compare(before: readonly QuestionOrNote[], now: readonly QuestionOrNote[]): void {
    const [came, gone] = [without(now, before), without(before, now)];
    if (came.length + gone.length === 0) return;
    this.came = came;
    this.gone = gone;
  }

  /** Another page is shown: what changed here is not news there. */
  forget(): void {
    this.came = this.gone = [];
  }

  /** What an answer changed of what is asked, for who cannot see it. */
  news({ say, locale }: Walk): string {
    void this.now;
    const names = (questions: readonly Question[]): string => new Intl.ListFormat(locale).format(questions.map(({ label }) => label));
    return [
      this.came.length > 0 ? say('questionsCame', { count: this.came.length, questions: names(this.came) }) : '',
      this.gone.length > 0 ? say('questionsGone', { count: this.gone.length, questions: names(this.gone) }) : '',
    ].filter(Boolean).join(' ');
  }

  /** What is written in answers of which the city did not ask for numbers or addresses. */
  get freeTexts(): string {
    return this.now.flatMap((item) => (isNote(item) ? [] : this.freeText(item))).join('\n').trim();
  }

  /** Whether others may read in this answer what not everybody should know. */
  isPersonal(question: Question): boolean {
    return seemsPersonal(this.freeText(question));
  }

  private freeText(question: Question): string {
    const answer = answerIn(this.form.state.draft, question.code);
    return typeof answer === 'string' && !asksForPersonal(question) ? answer : '';
  }
}

function without(questions: readonly QuestionOrNote[], others: readonly QuestionOrNote[]): readonly Question[] {
  return questions.filter((item): item is Question => !isNote(item) && !others.some(({ code }) => code === item.code));
}

/** A rule that cannot be kept is the city's to mend. */
function tellOfRules(serviceCode: string, questions: readonly QuestionOrNote[]): void {
  const left = questions.flatMap((item) => (!isNote(item) && item.leftAside ? [`${item.code} (${item.leftAside.join(', ')})`] : []));
  if (left.length > 0) forTheDeveloper('civic-request-form', `This form cannot keep some rules of service ${serviceCode}, and asks these questions without them: ${left.join('; ')}`);
}
