import type { PhotoShelf } from '@civic-elements/core/requests';
import type { TemplateResult } from 'lit';
import { openPhotoDesk, type PhotoDesk } from '../../platform/photo-desk.js';
import { openPhotoShelf } from '../../platform/photo-shelf.js';
import { photoListStyles } from '../../ui/photo-list.js';
import type { RequestFormController } from '../request-form-controller.js';
import type { Walk } from '../walk.js';
import { PhotoBench } from './photo-bench.js';
import { photosPage } from './photos-page.js';

/** All that a form with photos needs, loaded when the first is about to come. */
export interface Workshop {
  readonly bench: PhotoBench;
  readonly shelf: PhotoShelf;
  readonly desk: PhotoDesk;
  readonly page: (walk: Walk) => TemplateResult;
}

export async function openWorkshop(form: RequestFormController): Promise<Workshop> {
  const [desk, shelf] = [openPhotoDesk(), await openPhotoShelf()];
  const bench = new PhotoBench(form, desk, shelf);
  form.means.wear(photoListStyles);
  await bench.takeUp();
  return { bench, shelf, desk, page: (walk) => photosPage(bench, walk) };
}
