import type { Draft, Photo, PhotoShelf } from '@civic-elements/core/requests';
import { LaterPart } from '../../internal/later-part.js';
import type { RequestFormController } from '../request-form-controller.js';
import type { Walk } from '../walk.js';

/** A photo that is not ready may hold up a request that is being sent by so much, in milliseconds; then it goes without. */
const patience = 10_000;

/**
 * What the form knows of photos before any is chosen: whether the city takes them, and the way to those of a draft. All that makes
 * them ready, keeps and shows them is loaded with the first need, so that a city without photos costs nobody anything.
 */
export class FormPhotos {
  readonly workshop = new LaterPart(() => import('./photo-workshop.js').then(({ openWorkshop }) => openWorkshop(this.form)), () => this.form.look({}));
  /** The names of those that were not ready when the request had to go. */
  late: readonly string[] = [];

  /** The pictures, for the outbox. Where they cannot be had now, the request goes without them, and that is told. */
  readonly shelf: PhotoShelf = {
    keepsThroughReload: true,
    put: async (...what) => (await this.open()).shelf.put(...what),
    get: async (...which) => (await this.open()).shelf.get(...which),
    delete: async (...which) => (await this.open()).shelf.delete(...which),
    list: async (draftKey) => (await this.open()).shelf.list(draftKey),
  };

  constructor(private readonly form: RequestFormController) {
    // From an earlier visit: what is gone has to be said before it is sent.
    this.attend();
  }

  get areTaken(): boolean {
    return this.form.means.city?.photos !== undefined;
  }

  /** Brings what the draft's photos need, and takes up those of a request of before. Asked by each page that shows them. */
  attend(): void {
    const { workshop, form: { state: { draft } } } = this;
    if (workshop.state === 'asleep' && draft.photos.length > 0) void workshop.bring();
    void workshop.part?.bench.takeUp();
  }

  /** For a city that finds a photo too large. */
  readonly shrink = async (photo: Photo): Promise<Photo | undefined> => (await this.open()).desk.shrink(photo);

  /** The draft as it is once every chosen photo is ready, or has had its time. */
  async settled(draft: Draft): Promise<Draft> {
    this.late = (await this.workshop.part?.bench.settled(patience)) ?? [];
    const { draft: now } = this.form.state;
    return now.key === draft.key ? { ...draft, photos: now.photos } : draft;
  }

  /** The city has them, or the resident wants them gone. Whatever could not be removed is thrown away after a day. */
  async clear({ key, photos }: Draft): Promise<void> {
    this.workshop.part?.bench.clear();
    if (photos.length === 0) return;
    const ids = await this.shelf.list(key).catch(() => photos.map(({ id }) => id));
    await Promise.all(ids.map((id) => this.shelf.delete(key, id).catch(() => undefined)));
  }

  /** What a screen reader says of photos while focus stays where it is. */
  announcement(walk: Walk): string {
    return this.workshop.part?.bench.announcement(walk) ?? '';
  }

  private async open(): Promise<NonNullable<FormPhotos['workshop']['part']>> {
    const workshop = await this.workshop.bring();
    if (!workshop) throw new Error('What photos need could not be loaded');
    return workshop;
  }
}
