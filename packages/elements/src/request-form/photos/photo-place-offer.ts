import { isDefaultPoint, isRough, type Point } from '@civic-elements/core/places';
import { readPhotoPlace } from '../../platform/photo-place.js';
import type { RequestFormController } from '../request-form-controller.js';
import type { Walk } from '../walk.js';

/** What a phone that does not say is taken to know its place by, in metres: good where the sky is open, worse between houses. */
const usualAccuracy = 30;

/**
 * A photo often knows where it was taken. Before that is stripped, the resident may have it used as the place: only on their yes, and
 * only where the request has no point yet.
 */
export class PhotoPlaceOffer {
  /** In the order they were chosen: the photos that know a place, and those that are still being read, while the resident has not answered. */
  private readonly known = new Map<string, { readonly name: string; readonly point: Point } | undefined>();
  /** The point that was taken from a photo. */
  private used: Point | undefined;
  private isDeclined = false;

  constructor(private readonly form: RequestFormController) {}

  /** Whether the place of the request is one that a photo told. */
  get isUsed(): boolean {
    return this.used !== undefined && this.form.state.draft.place.point === this.used;
  }

  /** The one place that is asked about; undefined when there is nothing to ask, or not yet. */
  get offered(): { readonly name: string; readonly point: Point } | undefined {
    return this.form.state.draft.place.point ? undefined : [...this.known.values()][0];
  }

  async offer(id: string, file: File): Promise<void> {
    if (this.isDeclined || this.form.state.draft.place.point) return;
    // Which is asked about must not depend on which was read sooner: the question would change under the finger.
    this.known.set(id, undefined);
    const found = await readPhotoPlace(file);
    // Removed, answered or sent meanwhile.
    if (!this.known.has(id)) return;
    const point = found && { accuracy: usualAccuracy, ...found };
    if (!point || isDefaultPoint(point) || isRough(point)) this.known.delete(id);
    else this.known.set(id, { name: file.name, point });
    this.form.look({});
  }

  accept(): void {
    const { offered, form } = this;
    if (!offered) return;
    this.used = offered.point;
    this.known.clear();
    form.change({ place: { ...form.state.draft.place, point: offered.point } });
    form.look({}, 'photo-place');
  }

  /** The resident says no, now or after a yes; they are not asked again. */
  decline(): void {
    const { form, isUsed } = this;
    this.isDeclined = true;
    this.known.clear();
    if (isUsed) {
      const { point: _forgotten, ...place } = form.state.draft.place;
      form.change({ place });
    }
    this.used = undefined;
    form.look({}, 'photos');
  }

  photoRemoved(id: string): void {
    this.known.delete(id);
  }

  clear(): void {
    this.known.clear();
    this.used = undefined;
    this.isDeclined = false;
  }

  announcement({ say }: Walk): string {
    const { offered } = this;
    return offered ? say('photoPlaceAsk', { name: offered.name }) : this.isDeclined ? say('photoPlaceLeft') : '';
  }
}
