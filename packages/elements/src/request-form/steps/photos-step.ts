import { html, nothing, type TemplateResult } from 'lit';
import { button, notice, skeleton } from '../../ui/index.js';
import type { Walk } from '../walk.js';

/** Do you have photos of it? Drawn by what is loaded with the first need. A resident without can go on meanwhile. */
export function photosStep(walk: Walk): TemplateResult {
  const { form, say } = walk;
  const photos = form.parts?.photos;
  if (!photos) return html`${nothing}`;
  const { workshop } = photos;
  if (workshop.state === 'asleep') void workshop.bring();
  photos.attend();
  if (workshop.part) return workshop.part.page(walk);
  if (workshop.state !== 'missing') return skeleton({ label: say('moreLoading'), slowLabel: say('loadingSlow'), lines: 4 });
  return notice({ kind: 'error', role: 'alert', word: say('error'), body: html`
    <p>${say('photosMissing')}</p>
    ${button({ label: say('tryAgain'), kind: 'secondary', onClick: () => void workshop.bring().then(() => form.look({}, 'heading', true)) })}` });
}
