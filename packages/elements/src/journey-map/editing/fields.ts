import { isSameLanguage, setText, textSaid, type JourneyEdit, type JourneyText, type TextPlace } from '@civic-elements/core/journey';
import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../../ui/button.js';
import type { Words } from '../../ui/base.js';
import { textField } from '../../ui/field.js';
import { select, type SelectGroup, type SelectOption } from '../../ui/select.js';
import { languageName, writtenIn } from './edited-language.js';
import type { EditDesk, Word } from './edit-desk.js';
import type { FormMeans } from './form-means.js';
import { setLines, type LinesPlace } from './set-lines.js';

/** Why words were not taken, said aloud too: the field shows it in red to those who see it. */
function tellWhy(id: string, desk: EditDesk): void {
  const error = desk.drafts.get(id)?.error;
  if (error) desk.tell({ says: [[error]], at: 'aloud' });
}

interface WordsField {
  readonly id: string;
  readonly label: Words;
  readonly text: JourneyText | undefined;
  readonly place: TextPlace;
  readonly multiline?: boolean;
}

const wrong = (error: Word | undefined, { say }: Pick<FormMeans, 'say'>): { readonly error?: string; readonly errorPrefix?: string } => (error ? { error: say(error), errorPrefix: say('errorPrefix') } : {});

/** A text of the map, changed in the language in which it is shown, or in the one that was chosen; its other languages stay. */
export function wordsField({ id, label, text, place, multiline = false }: WordsField, means: FormMeans): TemplateResult {
  const { desk, reading, say } = means;
  const { map, locale } = reading;
  const chosen = writtenIn(means);
  const said = text === undefined ? undefined : textSaid(text, desk.lang ?? reading.lang, map.lang);
  const isElsewhere = said !== undefined && !isSameLanguage(said.lang, chosen);
  const language = said && languageName(said.lang, locale);
  // In a language of its own choice the field is empty until something is said in it.
  const isNew = isElsewhere && desk.lang !== undefined;
  const hint = isElsewhere && language ? (isNew ? say('saidIn', { language, words: said.words }) : say('inLanguage', { language })) : undefined;
  const draft = desk.drafts.get(id);
  return textField({
    id, label, multiline, rows: 2, dir: 'auto', autocomplete: 'off', enterkeyhint: 'done', value: draft?.words ?? (isNew ? '' : (said?.words ?? '')),
    ...(hint && { hint: html`<bdi>${hint}</bdi>` }), ...wrong(draft?.error, means),
    onInput: (words) => desk.type(id, words, setText(place, words, isElsewhere && !isNew ? said.lang : chosen)),
    onChange: () => tellWhy(id, desk),
  });
}

interface LinesField {
  readonly id: string;
  readonly label: Words;
  readonly texts: readonly JourneyText[] | undefined;
  readonly place: LinesPlace;
}

/** Several short texts, one on each line. */
export function linesField({ id, label, texts = [], place }: LinesField, means: FormMeans): TemplateResult {
  const { desk, reading: { lang, map }, say } = means;
  const draft = desk.drafts.get(id);
  const shown = desk.lang ?? lang;
  return textField({
    id, label, multiline: true, rows: 2, dir: 'auto', autocomplete: 'off', hint: say('onePerLine'), value: draft?.words ?? texts.map((text) => textSaid(text, shown, map.lang).words).join('\n'),
    ...wrong(draft?.error, means),
    onInput: (words) => desk.type(id, words, setLines(place, words, { shown, fresh: writtenIn(means), ...(desk.lang !== undefined && { chosen: desk.lang }) })),
    onChange: () => tellWhy(id, desk),
  });
}

interface FactField {
  readonly id: string;
  readonly label: Words;
  readonly value: string | undefined;
  readonly inputmode?: 'url' | 'numeric';
  /** Said where the map does not take it. */
  readonly otherwise?: Word;
  readonly edit: (value: string | undefined) => JourneyEdit;
}

/** A fact that is the same in all languages, such as a web address. It is taken when it is whole, for half of it would be wrong. */
export function factField({ id, label, value = '', inputmode, otherwise = 'refusal-empty', edit }: FactField, means: FormMeans): TemplateResult {
  const { desk } = means;
  const draft = desk.drafts.get(id);
  const take = (words: string): void => {
    const whole = words.trim();
    if (desk.does(edit(whole === '' ? undefined : whole), { at: id, otherwise })) desk.drafts.delete(id);
    else desk.draft(id, words, otherwise, false);
  };
  return textField({
    id, label, dir: inputmode === undefined ? 'auto' : 'ltr', autocomplete: 'off', enterkeyhint: 'done', value: draft?.words ?? value, ...(inputmode && { inputmode }), ...wrong(draft?.error, means),
    onInput: (words) => desk.draft(id, words, undefined, false), onChange: take,
  });
}

interface Choose<Value extends string> {
  readonly id: string;
  readonly label: Words;
  readonly value: Value | undefined;
  readonly options: readonly (SelectOption | SelectGroup)[];
  /** Where nothing need be said. */
  readonly emptyLabel?: string;
  readonly onChange: (value: Value | undefined) => void;
}

/** One of several words of the map's own language. */
export function choose<Value extends string>({ value, onChange, ...rest }: Choose<Value>): TemplateResult {
  return select({ ...rest, value: value ?? '', onChange: (chosen) => onChange(chosen === '' ? undefined : (chosen as Value)) });
}

/** Escape closes a form. What is typed in it is taken first, as it is when the field is left. */
export function closesOnEscape(desk: EditDesk, focus: string): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.key !== 'Escape') return;
    // A step folds on the same key.
    event.stopPropagation();
    (event.target as HTMLElement).blur();
    const isLost = [...desk.drafts.values()].some(({ error, isNew }) => error && !isNew);
    desk.close(focus);
    if (isLost) desk.tell({ says: [['notTaken']], at: 'bar' });
  };
}

interface Adder {
  readonly id: string;
  readonly label: Words;
  readonly button: Words;
  /** What else is asked, between the words and the button. */
  readonly more?: TemplateResult;
  readonly cancel?: () => void;
  readonly isFirst?: boolean;
  readonly onAdd: (words: string) => void;
}

/** Asks for the words of a new thing before it is there, so that it has a name of its own from the beginning. */
export function adder({ id, label, button: add, more, cancel, isFirst = false, onAdd }: Adder, means: Pick<FormMeans, 'desk' | 'say'>): TemplateResult {
  const { desk, say } = means;
  const draft = desk.drafts.get(id);
  const submit = (event: Event): void => {
    event.preventDefault();
    const words = (desk.drafts.get(id)?.words ?? '').trim();
    if (words === '') {
      desk.draft(id, '', 'emptyNew');
      tellWhy(id, desk);
      desk.go(id);
      return;
    }
    desk.drafts.delete(id);
    onAdd(words);
  };
  return html`<form class="adder ${isFirst ? 'is-first' : ''}" @submit=${submit}>
    ${textField({ id, label, dir: 'auto', autocomplete: 'off', enterkeyhint: 'done', value: draft?.words ?? '', ...wrong(draft?.error, means), onInput: (words) => desk.draft(id, words) })}${more ?? nothing}
    <div class="civic-actions">${button({ type: 'submit', label: add, ...(isFirst && { kind: 'primary' as const }) })}${cancel ? button({ kind: 'quiet', label: say('cancel'), onClick: cancel }) : nothing}</div>
  </form>`;
}
