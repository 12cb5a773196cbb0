import { answerIn, dateAsAnswer, dateFromAnswer, isNote, type Answer, type Question, type QuestionOrNote } from '@civic-elements/core/requests';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { button, checkboxes, dateFields, notice, radios, select, skeleton, textField } from '../../ui/index.js';
import { asWritten, controlId, errorAt, type Walk } from '../walk.js';

/** From here on a list is easier to scan closed than open. */
const longList = 12;

function partsOrder(locale: string): ('day' | 'month' | 'year')[] {
  const parts = new Intl.DateTimeFormat(locale, { calendar: 'gregory', day: 'numeric', month: 'long', year: 'numeric' }).formatToParts(Date.UTC(2026, 2, 27));
  return parts.flatMap(({ type }) => (type === 'day' || type === 'month' || type === 'year' ? [type] : []));
}

function oneQuestion(question: Question, walk: Walk): TemplateResult {
  const { form, say, locale } = walk;
  const at = `question:${question.code}` as const;
  const answer = answerIn(form.state.draft, question.code);
  const text = typeof answer === 'string' ? answer : '';
  const tell = (value: Answer): void => form.change({ answers: { ...form.state.draft.answers, [question.code]: value } });
  const asked = {
    id: controlId(at, form.offered.known),
    name: question.code,
    hint: question.hint ? asWritten(question.hint) : undefined,
    error: errorAt(at, walk),
    errorPrefix: say('errorPrefix'),
    required: question.required,
    ...(question.required ? {} : { optionalWord: say('optional') }),
  };
  const label = asWritten(question.label);
  const options = question.choices.map(({ key, name }) => ({ value: key, label: asWritten(name) }));
  switch (question.kind) {
    case 'singlevaluelist':
      return options.length > longList
        ? select({ ...asked, label, options: question.choices.map(({ key, name }) => ({ value: key, label: name })), value: text, emptyLabel: say('chooseOne'), onChange: tell })
        : radios({ ...asked, legend: label, options, value: text, onChange: tell });
    case 'multivaluelist':
      return checkboxes({ ...asked, legend: label, options, values: Array.isArray(answer) ? answer : [], onChange: tell });
    case 'datetime': {
      const example = new Intl.DateTimeFormat(locale, { calendar: 'gregory', day: 'numeric', month: 'numeric', year: 'numeric' }).format(Date.UTC(2026, 2, 27, 12));
      return dateFields({
        ...asked,
        legend: label,
        hint: asked.hint ?? say('dateHint', { example }),
        labels: { day: say('day'), month: say('month'), year: say('year'), time: `${say('time')}${question.required ? ` ${say('optional')}` : ''}` },
        order: partsOrder(locale),
        withTime: true,
        value: dateFromAnswer(answer),
        onInput: (part, value) => tell(dateAsAnswer({ ...dateFromAnswer(answerIn(form.state.draft, question.code)), [part]: value })),
      });
    }
    case 'number':
      return textField({ ...asked, label, hint: asked.hint ?? say('numberHint'), value: text, inputmode: 'decimal', width: 10, onInput: tell });
    case 'text':
      return textField({ ...asked, label, value: text, multiline: true, rows: 4, onInput: tell });
    case 'string':
      return textField({ ...asked, label, value: text, onInput: tell });
    default:
      question.kind satisfies never;
      return html``;
  }
}

/** What this service asks, in the city's order, its notes among the questions. */
export function questionsStep(walk: Walk): TemplateResult {
  const { form, say } = walk;
  const { questions } = form.offered;
  if (questions.state === 'loading') return skeleton({ label: say('questionsLoading'), slowLabel: say('loadingSlow'), lines: 5 });
  if (questions.state === 'failed') {
    return notice({
      kind: 'error',
      word: say('error'),
      body: html`<p>${say('questionsFailed')}</p> ${button({ label: say('tryAgain'), kind: 'secondary', onClick: () => void form.askAgain() })}`,
    });
  }
  const asked = form.parts?.asked.now ?? [];
  // By their codes: an answer may bring a question in between, and what has the focus has to stay what it is.
  return html`${repeat(asked, keys(), (item) => (isNote(item) ? notice({ kind: 'info', word: say('information'), body: asWritten(item.note) }) : withHint(item, walk)))}`;
}

/** The same for the same item in each render; a city may send one note twice. */
function keys(): (item: QuestionOrNote) => string {
  const seen = new Map<string, number>();
  return (item) => {
    const key = isNote(item) ? `note ${item.note}` : `question ${item.code}`;
    const times = seen.get(key) ?? 0;
    seen.set(key, times + 1);
    return times === 0 ? key : `${key} ${times}`;
  };
}

function withHint(question: Question, walk: Walk): TemplateResult {
  const { form } = walk;
  const isPersonal = form.parts?.asked.isPersonal(question);
  const text = isPersonal ? form.offered.withFirstWords(form.parts?.asked.freeTexts ?? '') : undefined;
  const id = `${controlId(`question:${question.code}`, form.offered.known)}-public`;
  return html`<div>${oneQuestion(question, walk)}${text?.publicView(String(answerIn(form.state.draft, question.code)), walk, id) ?? nothing}</div>`;
}

/** What an answer changed of what is asked, while focus stays in the answer. */
export function questionsAnnouncement(walk: Walk): string {
  const { form, say } = walk;
  const { asked } = form.parts ?? {};
  if (!asked) return '';
  const { freeTexts } = asked;
  const isPersonal = asked.now.some((item) => !isNote(item) && asked.isPersonal(item));
  const first = form.offered.withFirstWords(isPersonal ? freeTexts : '');
  return [asked.news(walk), first?.publicHint.isDue(freeTexts, isPersonal) ? say('wordsPublic') : ''].filter(Boolean).join(' ');
}
