import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Words } from './base.js';
import { button } from './button.js';
import { textField } from './field.js';
import { cameraIcon, circleAlertIcon, trashIcon } from './icons.js';
import { asHeading, describedBy, hintAndError, namedBy, questionClass, type QuestionOptions } from './label-and-help.js';

export interface ShownPhoto {
  id: string;
  name: string;
  /** How large it is, in words; or how far it is, while it is made ready or on its way. */
  detail?: Words;
  /** Drawn beside the name. Without it a camera stands there. */
  thumbnail?: ImageBitmap | undefined;
  problem?: Words;
  /** Read out in place of the words on the button and holding them: "Remove IMG_1.jpg". */
  removeName: string;
  /** Asked before it is removed, in place of the button. */
  sure?: { question: Words; yes: Words; no: Words } | undefined;
  /** What the photo shows, where anybody will read it. */
  description?: { label: Words; hint?: Words; value: string };
}

export interface PhotoListOptions extends QuestionOptions {
  legend: Words;
  /** On the button that opens the device's own way to choose or take photos. */
  chooseLabel: Words;
  removeLabel: Words;
  /** Names the list for screen readers. */
  listLabel: string;
  photos: readonly ShownPhoto[];
  /** Said when no more can be taken; the button then does nothing, and keeps the focus. */
  full?: Words | undefined;
  /** What the device offers. All pictures, unless told otherwise: what is not taken is said better afterwards than left out in silence. */
  accept?: string;
  /** Never none. The same files may be chosen again. */
  onChoose: (files: readonly File[]) => void;
  /** The first press, and `yes` and `no` where the photo then has `sure`. */
  onRemove: (id: string, step: 'remove' | 'yes' | 'no') => void;
  onDescribe?: (id: string, words: string) => void;
  part?: string;
}

/**
 * Choosing photos, and the photos chosen. The control is `id`; what belongs to the nth photo, from 1, is `${id}-1-remove`, `…-yes`,
 * `…-no` and `…-words`. What changes is told by the caller; nothing here is announced by itself.
 */
export function photoList(o: PhotoListOptions): TemplateResult {
  return html`<fieldset class=${questionClass(o)} part=${o.part ?? 'question'}>
    <legend class="civic-label">${asHeading(namedBy(o.legend, o.optionalWord), o.heading)}</legend>
    <div class="civic-help">${hintAndError(o)}</div>
    ${o.photos.length > 0
      ? html`<ul class="civic-photos" role="list" aria-label=${o.listLabel}>
          ${repeat(o.photos, ({ id }) => id, (photo, at) => row(o, photo, `${o.id}-${at + 1}`))}
        </ul>`
      : nothing}
    ${chooser(o)} ${o.full ? html`<p class="civic-hint" id="${o.id}-full">${o.full}</p>` : nothing}
  </fieldset>`;
}

// The browser's own control says in the browser's language that no file is chosen, though photos stand above. It lies unseen over
// the words, so that it is still what is pressed, dropped on, spoken to and read out.
function chooser(o: PhotoListOptions) {
  const chosen = (event: Event) => {
    const input = event.target as HTMLInputElement;
    const files = [...(input.files ?? [])];
    // Else the same file could not be chosen again after it was removed.
    input.value = '';
    if (files.length > 0 && !o.full) o.onChoose(files);
  };
  const ids = [describedBy(o), o.full && `${o.id}-full`].filter((part) => typeof part === 'string').join(' ');
  return html`<label class="civic-button civic-button-secondary civic-photo-choose">
    <input
      class="civic-photo-input"
      id=${o.id}
      type="file"
      accept=${o.accept ?? 'image/*'}
      multiple
      aria-disabled=${o.full ? 'true' : nothing}
      aria-invalid=${o.error ? 'true' : nothing}
      aria-describedby=${ids || nothing}
      @click=${(event: Event) => o.full && event.preventDefault()}
      @change=${chosen}
    />${cameraIcon()}<span>${o.chooseLabel}</span>
  </label>`;
}

function row(o: PhotoListOptions, photo: ShownPhoto, id: string) {
  const { name, detail, problem, description, sure } = photo;
  return html`<li class="civic-photo">
    <div class="civic-photo-picture" aria-hidden="true">${photo.thumbnail ? html`<canvas ${ref(drawing(photo.thumbnail))}></canvas>` : cameraIcon()}</div>
    <div class="civic-photo-about">
      <p class="civic-photo-name" id="${id}-name"><bdi>${name}</bdi></p>
      ${detail ? html`<p class="civic-muted civic-figures">${detail}</p>` : nothing}
      ${problem ? html`<p class="civic-error" id="${id}-problem">${circleAlertIcon()}<span>${problem}</span></p>` : nothing}
      ${description
        ? textField({ id: `${id}-words`, ...description, dir: 'auto', onInput: (words) => o.onDescribe?.(photo.id, words) })
        : nothing}
      ${sure
        ? html`<div class="civic-photo-sure" role="group" aria-labelledby="${id}-question">
            <p id="${id}-question">${sure.question}</p>
            <div class="civic-actions">
              ${button({ id: `${id}-yes`, label: sure.yes, kind: 'warning', describedBy: `${id}-name`, onClick: () => o.onRemove(photo.id, 'yes') })}
              ${button({ id: `${id}-no`, label: sure.no, describedBy: `${id}-name`, onClick: () => o.onRemove(photo.id, 'no') })}
            </div>
          </div>`
        : button({ id: `${id}-remove`, label: o.removeLabel, name: photo.removeName, icon: trashIcon(), onClick: () => o.onRemove(photo.id, 'remove') })}
    </div>
  </li>`;
}

/** Drawn, not linked: a page's policy on pictures then has nothing to forbid, and no address has to be given back. */
const drawing = (bitmap: ImageBitmap) => (element?: Element): void => {
  const canvas = element as HTMLCanvasElement | undefined;
  // A bitmap that was given back has no size.
  if (!canvas || bitmap.width === 0) return;
  [canvas.width, canvas.height] = [bitmap.width, bitmap.height];
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
};

export { photoListStyles } from './photo-list.styles.js';
