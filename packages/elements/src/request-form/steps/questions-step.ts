import { answerIn, dateAsAnswer, dateFromAnswer, isNote, type Answer, type Question } from '@civic-elements/core/requests';
import { html, type TemplateResult } from 'lit';
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
  return html`${questions.value.map((item) => (isNote(item) ? notice({ kind: 'info', word: say('information'), body: asWritten(item.note) }) : oneQuestion(item, walk)))}`;
}
