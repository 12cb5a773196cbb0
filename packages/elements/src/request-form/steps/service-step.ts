import { servicesByGroup, wordsLimit, type Service } from '@civic-elements/core/requests';
import { html, nothing, type TemplateResult } from 'lit';
import { button, describedBy, disclosure, hintAndError, notice, questionClass, radios, textField, type Choice } from '../../ui/index.js';
import { asWritten, belowHeading, errorAt, firstWordsIn, type Walk } from '../walk.js';

/** How many of the 4,000 characters are left when the counter starts to show. */
const counterFrom = 500;

function words(walk: Walk): TemplateResult {
  const { form, say } = walk;
  const typed = form.state.draft.words;
  const left = wordsLimit - [...typed.trim()].length;
  return textField({
    id: 'words',
    label: say('wordsLabel'),
    hint: say('wordsHint'),
    error: errorAt('words', walk),
    errorPrefix: say('errorPrefix'),
    optionalWord: say('optional'),
    value: typed,
    multiline: true,
    rows: 4,
    dir: typed ? 'auto' : undefined,
    counter: left > counterFrom ? undefined : left >= 0 ? say('wordsLeft', { count: left }) : say('wordsOver', { count: -left }),
    onInput: (value) => form.change({ words: value }),
  });
}

/** Cities explain a service in up to a page. To choose, the first sentence is enough; the rest comes with the choice. */
function brief(description: string): string {
  const sentence = /^.{20,}?[.!?](?=\s)/su.exec(description)?.[0] ?? description;
  return sentence.length <= 160 ? sentence : `${sentence.slice(0, 150).replace(/\s+\S*$/, '')}…`;
}

function options(services: readonly Service[]): Choice[] {
  return services.map(({ code, name, description }) => ({
    value: code,
    label: asWritten(name),
    ...(description && description !== name ? { hint: asWritten(brief(description)) } : {}),
  }));
}

/** Those that fit the words, and where the city takes it, what fits none of them. */
function choice(walk: Walk, fitting: readonly Service[], none: Choice | undefined): TemplateResult {
  const { form, say } = walk;
  return radios({
    id: 'service',
    legend: say('suggestions'),
    error: errorAt('service', walk),
    errorPrefix: say('errorPrefix'),
    required: true,
    options: [...options(fitting), ...(none ? [none] : [])],
    value: form.state.draft.serviceCode,
    onChange: (code) => form.chooseService(code),
  });
}

function oneGroup(walk: Walk, group: string, members: readonly Service[], number: number): TemplateResult {
  const { form, say } = walk;
  const { openGroups, draft } = form.state;
  const name = group ? asWritten(group) : say('otherGroup');
  const open = openGroups.includes(group);
  return disclosure({
    summary: name,
    detail: say('servicesInGroup', { count: members.length }),
    open,
    onToggle: (opened) => form.look({ openGroups: opened ? [...form.state.openGroups.filter((each) => each !== group), group] : form.state.openGroups.filter((each) => each !== group) }),
    // A closed group draws nothing: a city may offer thousands of services.
    body: open
      ? radios({
          id: `group-${number}`,
          legend: name,
          legendHidden: true,
          options: options(members),
          value: draft.serviceCode,
          onChange: (code) => form.chooseService(code),
        })
      : '',
  });
}

function byGroup(walk: Walk, services: readonly Service[]): TemplateResult {
  const { say } = walk;
  const question = { id: 'service', error: errorAt('service', walk), errorPrefix: say('errorPrefix') };
  return html`
    <fieldset class="${questionClass(question)} groups" id="service" tabindex="-1" aria-describedby=${describedBy(question)}>
      <legend class="civic-label">${say('browse')}</legend>
      <div class="civic-help">${hintAndError(question)}</div>
      ${servicesByGroup(services).map(([group, members], number) => oneGroup(walk, group, members, number))}
    </fieldset>
  `;
}

/** The service chosen, by whichever way, so that it is never hidden in a closed group. */
function chosen({ form, say }: Walk): TemplateResult | typeof nothing {
  const { service } = form;
  if (!service) return nothing;
  return html`<div class="chosen">
    <p class="chosen-name">${say('chosenService', { service: service.name })}</p>
    ${service.description === brief(service.description) ? nothing : html`<p dir="auto">${service.description}</p>`}
  </div>`;
}

/** Not said of the first letters: nobody has told anything yet. */
export function nothingFits({ form }: Walk): boolean {
  const { words } = form.state.draft;
  return words.trim().length >= 12 && form.offered.suggest(words).length === 0 && form.offered.canSuggest;
}

function finding(walk: Walk, services: readonly Service[]): TemplateResult {
  const { form, say } = walk;
  const { draft, browsing } = form.state;
  const fitting = form.offered.suggest(draft.words);
  const first = firstWordsIn(walk);
  if (fitting.length > 0 && !browsing) {
    const none = first?.none(walk, services, fitting);
    return html`
      ${choice(walk, fitting, none)}
      ${chosen(walk)}
      ${button({ label: say(none ? 'showAll' : 'browseAll'), kind: 'secondary', onClick: () => form.look({ browsing: true }, 'service') })}
      ${first?.answersView(walk)}
    `;
  }
  return html`
    ${nothingFits(walk) ? html`<p class="civic-hint">${say('suggestionsNone')}</p>` : nothing}
    ${first?.answersView(walk)}
    ${byGroup(walk, services)}
    ${first?.noneView(walk, services)}
    ${chosen(walk)}
    ${fitting.length > 0 ? button({ label: say('browseBack'), kind: 'quiet', onClick: () => form.look({ browsing: false }, 'service-1') }) : nothing}
  `;
}

/** What a screen reader says of the first page while focus stays where it is; and of what was just done, on any. */
export function serviceAnnouncement(walk: Walk): string {
  const { form, say } = walk;
  const { draft, step, kept, said, browsing } = form.state;
  if (said) return say(said);
  const found = (): string => {
    if (step !== 'service' || browsing) return '';
    const count = form.offered.suggest(draft.words).length;
    return count > 0 ? say('suggestionsFound', { count }) : nothingFits(walk) ? say('suggestionsNone') : '';
  };
  const first = step === 'service' ? firstWordsIn(walk) : undefined;
  return [kept ? '' : say('cannotKeep'), first?.announcement(walk, found()) ?? found()].join(' ').trim();
}

/** What do you need? The resident's words, and the service that fits them. */
export function serviceStep(walk: Walk): TemplateResult {
  const { form, say } = walk;
  const { list } = form.offered;
  if (list.state !== 'there') return html``;
  const { services, notices } = list.value;
  const first = firstWordsIn(walk);
  return html`
    ${notices.map((text) => notice({ kind: 'info', word: say('information'), heading: say('cityNotice'), headingLevel: belowHeading(walk), body: asWritten(text) }))}
    ${form.rest.part?.underWay(walk)}
    <div>${words(walk)}${first?.publicView(form.state.draft.words, walk, 'words-public')}</div>
    ${first?.stopperView(walk, true)}
    ${services.length === 0 ? notice({ kind: 'info', word: say('information'), body: say('noServices') }) : finding(walk, services)}
  `;
}
