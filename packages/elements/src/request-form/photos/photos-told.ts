import { html, nothing, type TemplateResult } from 'lit';
import { notice } from '../../ui/index.js';
import type { Receipt } from '../keeping/receipt.js';
import type { Walk } from '../walk.js';

/** Photos from before that are gone: said wherever the resident is when it is found out. */
export function goneNotice({ form, say, locale }: Walk): TemplateResult | typeof nothing {
  const gone = form.parts?.photos.workshop.part?.bench.gone ?? [];
  if (gone.length === 0) return nothing;
  return notice({ kind: 'warning', word: say('warning'), body: say('photosGone', { count: gone.length, names: new Intl.ListFormat(locale).format(gone) }) });
}

/** How many photos go along, and what they are called. */
export function photosInWords({ form, say }: Walk): string {
  form.parts?.photos.attend();
  const { photos } = form.state.draft;
  const readying = form.parts?.photos.workshop.part?.bench.readying ?? 0;
  if (photos.length + readying === 0) return say('notProvided');
  return [
    ...(photos.length > 0 ? [say('photosCount', { count: photos.length }), ...photos.map(({ name }) => name)] : []),
    ...(readying > 0 ? [say('photosReadying', { count: readying })] : []),
  ].join('\n');
}

/** Photos that the city has not, though it has the request. After a reload their names are no longer known here. */
export function notTakenNotice({ photosNotTaken = [] }: Receipt, { form, say }: Walk): TemplateResult | typeof nothing {
  const late = form.parts?.photos.late ?? [];
  const count = photosNotTaken.length + late.length;
  if (count === 0) return nothing;
  const names = [...form.state.draft.photos.filter(({ id }) => photosNotTaken.includes(id)).map(({ name }) => name), ...late];
  return notice({ kind: 'warning', word: say('warning'), body: html`
    <p>${say('photosNotTaken', { count })}</p>
    ${names.length > 0 ? html`<ul>${names.map((name) => html`<li><bdi>${name}</bdi></li>`)}</ul>` : nothing}
    <p>${say('photosNotTakenRest')}</p>` });
}
