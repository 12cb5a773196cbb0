import { html, nothing, type TemplateResult } from 'lit';
import { button, notice, photoList, type ShownPhoto } from '../../ui/index.js';
import { distanceInWords } from '../../internal/distance-in-words.js';
import type { Walk } from '../walk.js';
import type { PhotoBench } from './photo-bench.js';
import { goneNotice } from './photos-told.js';
import { problemWords } from './problem-words.js';

function sizeInWords(bytes: number, locale: string): string {
  const [unit, amount] = bytes < 1_000_000 ? (['kilobyte', Math.ceil(bytes / 1000)] as const) : (['megabyte', bytes / 1_000_000] as const);
  return new Intl.NumberFormat(locale, { style: 'unit', unit, maximumFractionDigits: 1 }).format(amount);
}

function shownPhotos(bench: PhotoBench, { form, say, locale }: Walk): readonly ShownPhoto[] {
  const described = form.means.city?.photos?.described === true;
  return [
    ...bench.photos.map(({ id, name, bytes, description = '' }): ShownPhoto => ({
      id,
      name,
      detail: sizeInWords(bytes, locale),
      thumbnail: bench.thumbnails.get(id),
      removeName: say('removePhotoWhat', { name }),
      ...(bench.asking === id && { sure: { question: say('removePhotoAsk'), yes: say('removePhotoYes'), no: say('removePhotoNo') } }),
      ...(described && { description: { label: say('photoWords'), hint: say('photoWordsHint'), value: description } }),
    })),
    ...bench.chosen.map(({ id, name, problem }): ShownPhoto => ({
      id,
      name,
      removeName: say('removePhotoWhat', { name }),
      ...(problem ? { problem: say(problemWords[problem]) } : { detail: say('photoReadying') }),
    })),
  ];
}

/** The place a photo knows: asked for, or used. */
function place({ place: offer }: PhotoBench, { form, say, locale }: Walk): TemplateResult | typeof nothing {
  const { point } = form.state.draft.place;
  if (offer.isUsed && point) {
    return notice({ kind: 'success', word: say('success'), id: 'photo-place', focusable: true, body: html`
      <p>${say('photoPlaceUsed', { distance: distanceInWords(point.accuracy ?? 0, locale) })}</p>
      <p class="quiet civic-figures">${say('locatedPoint', { lat: point.lat.toFixed(5), long: point.long.toFixed(5) })}</p>
      ${button({ label: say('photoPlaceForget'), kind: 'quiet', onClick: () => offer.decline() })}` });
  }
  const { offered } = offer;
  if (!offered) return nothing;
  return notice({ kind: 'info', word: say('information'), body: html`
    <p id="photo-place-ask">${say('photoPlaceAsk', { name: offered.name })}</p>
    <p class="quiet civic-figures">${say('locatedPoint', { lat: offered.point.lat.toFixed(5), long: offered.point.long.toFixed(5) })}</p>
    <p>${say('photoPlaceWhy')}</p>
    <div class="actions">
      ${button({ id: 'photo-place-yes', label: say('photoPlaceYes'), kind: 'secondary', describedBy: 'photo-place-ask', onClick: () => offer.accept() })}
      ${button({ id: 'photo-place-no', label: say('photoPlaceNo'), kind: 'secondary', describedBy: 'photo-place-ask', onClick: () => offer.decline() })}
    </div>` });
}

/** Do you have photos of it? The camera or what is on the device, one after another or several at once. */
export function photosPage(bench: PhotoBench, walk: Walk): TemplateResult {
  const { say } = walk;
  const { most, room, leftOut, notKept, keepsThroughReload } = bench;
  const lost = !keepsThroughReload ? say('photosHereOnly') : notKept === 'full' ? say('photosNoRoom') : notKept ? say('photosHereOnly') : '';
  return html`
    ${goneNotice(walk)}
    ${photoList({
      id: 'photos',
      legend: say('photosLegend'),
      optionalWord: say('optional'),
      hint: html`<p>${`${say('photosMost', { count: most })} ${say('photosKinds')}`}</p><p>${say('photosPrivate')}</p>`,
      chooseLabel: say('choosePhotos'),
      removeLabel: say('removePhoto'),
      listLabel: say('yourPhotos'),
      photos: shownPhotos(bench, walk),
      full: room > 0 ? undefined : [leftOut > 0 ? say('photosLeftOut', { count: leftOut }) : '', say('photosFull', { count: most })].filter(Boolean).join(' '),
      onChoose: (files) => bench.add(files),
      onRemove: (id, step) => bench.remove(id, step),
      onDescribe: (id, words) => bench.describe(id, words),
    })}
    ${lost ? notice({ kind: 'warning', word: say('warning'), body: lost }) : nothing}
    ${place(bench, walk)}
  `;
}
