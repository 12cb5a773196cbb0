import { photosOf, PhotoNotKept, type PhotoNote, type PhotoShelf } from '@civic-elements/core/requests';
import type { PhotoDesk, PhotoProblem, Prepared } from '../../platform/photo-desk.js';
import { uniqueKey } from '../../platform/unique-key.js';
import { wait } from '../../platform/wait.js';
import type { RequestFormController } from '../request-form-controller.js';
import type { Walk } from '../walk.js';
import { PhotoPlaceOffer } from './photo-place-offer.js';
import { problemWords } from './problem-words.js';

/** A file that was chosen and is no photo of the request: not yet, or not at all. */
export interface ChosenFile {
  readonly id: string;
  readonly name: string;
  readonly problem?: PhotoProblem;
}

type Said = (walk: Walk) => string;

/**
 * The photos a resident is working on. Files are made ready one after another, laid on the shelf, and then noted in the draft; nothing of
 * what the camera wrote beside the picture comes that far.
 */
export class PhotoBench {
  chosen: readonly ChosenFile[] = [];
  readonly thumbnails = new Map<string, ImageBitmap>();
  /** The photo that is about to be removed, once the resident says yes. */
  asking: string | undefined;
  /** Why a reload would lose some. */
  notKept: PhotoNotKept['because'] | undefined;
  leftOut = 0;
  /** Names of photos from before whose pictures are there no more. */
  gone: readonly string[] = [];
  readonly place: PhotoPlaceOffer;
  private said: readonly Said[] = [];
  /** What was chosen beyond what the city takes: one that turns out to be no photo makes room for one of these. */
  private waiting: readonly File[] = [];
  /** The draft whose photos are at hand. */
  private key = '';
  private readonly atWork = new Map<string, { readonly stop: AbortController; readonly done: Promise<void> }>();

  constructor(private readonly form: RequestFormController, private readonly desk: PhotoDesk, private readonly shelf: PhotoShelf) {
    this.place = new PhotoPlaceOffer(form);
  }

  get keepsThroughReload(): boolean {
    return this.shelf.keepsThroughReload;
  }

  get photos(): readonly PhotoNote[] {
    return this.form.state.draft.photos;
  }

  get most(): number {
    return this.form.means.city?.photos?.most ?? 0;
  }

  /** How many more the city takes. */
  get room(): number {
    return Math.max(0, this.most - this.photos.length - this.atWork.size);
  }

  /** How many are being made ready. */
  get readying(): number {
    return this.atWork.size;
  }

  /** What is there of the draft from before. What is gone is named, and taken out of the draft: it would be promised in vain. */
  async takeUp(): Promise<void> {
    const { draft } = this.form.state;
    if (draft.key === this.key) return;
    this.key = draft.key;
    const { photos, gone } = await photosOf(draft, this.shelf);
    for (const { id, picture } of photos) void this.addThumbnail(id, picture);
    const { state } = this.form;
    // Once it was handed over, the outbox tells what did not go.
    if (gone.length === 0 || state.draft.key !== draft.key || state.phase.name !== 'answering') return;
    this.gone = draft.photos.filter(({ id }) => gone.includes(id)).map(({ name }) => name);
    this.form.change({ photos: this.photos.filter(({ id }) => !gone.includes(id)) });
  }

  add(files: readonly File[]): void {
    this.waiting = [...this.waiting, ...files];
    this.leftOut = 0;
    this.gone = [];
    // What was said of the last ones has been read by who chooses again.
    this.chosen = this.chosen.filter(({ problem }) => problem === undefined);
    this.said = [(walk) => walk.say('photosReadying', { count: this.readying })];
    this.takeWaiting();
    this.form.look({});
  }

  private takeWaiting(): void {
    const taken = this.waiting.slice(0, this.room);
    this.waiting = this.waiting.slice(taken.length);
    for (const file of taken) {
      const [id, stop] = [uniqueKey(), new AbortController()];
      this.chosen = [...this.chosen, { id, name: file.name }];
      // In the list of work before it begins, so that its end finds itself there.
      this.atWork.set(id, { stop, done: Promise.resolve().then(() => this.ready(id, file, stop.signal)) });
    }
  }

  /** The two steps of removing. What is not a photo yet, or never will be, goes at once. */
  remove(id: string, step: 'remove' | 'yes' | 'no'): void {
    const ids = [...this.photos, ...this.chosen].map((each) => each.id);
    const nth = ids.indexOf(id) + 1;
    const isPhoto = this.photos.some((photo) => photo.id === id);
    this.asking = isPhoto && step === 'remove' ? id : undefined;
    if (isPhoto && step !== 'yes') return this.form.look({}, `photos-${nth}-${step === 'remove' ? 'yes' : 'remove'}`);
    this.drop(id);
    // To the one that has come in its place, the last one, or the button to choose.
    const next = Math.min(nth, ids.length - 1);
    this.form.look({}, next > 0 ? `photos-${next}-remove` : 'photos');
  }

  describe(id: string, words: string): void {
    this.form.change({
      photos: this.photos.map((photo) => {
        const { description: _before, ...note } = photo;
        return photo.id !== id ? photo : words === '' ? note : { ...note, description: words };
      }),
    });
  }

  /** Resolves when every file is ready, or to the names of those that were not in time, which are given up. */
  async settled(milliseconds: number): Promise<readonly string[]> {
    const inTime = new AbortController();
    const everyOne = async (): Promise<void> => {
      while (this.readying > 0 && !inTime.signal.aborted) await Promise.all([...this.atWork.values()].map(({ done }) => done));
    };
    await Promise.race([everyOne(), wait(milliseconds, inTime.signal).catch(() => undefined)]);
    inTime.abort();
    const late = this.chosen.filter(({ id }) => this.atWork.has(id));
    for (const { id } of late) this.drop(id);
    return late.map(({ name }) => name);
  }

  /** Nothing is left to show. */
  clear(): void {
    for (const { stop } of this.atWork.values()) stop.abort();
    this.atWork.clear();
    for (const thumbnail of this.thumbnails.values()) thumbnail.close();
    this.thumbnails.clear();
    this.chosen = this.gone = this.waiting = [];
    this.said = [];
    this.asking = this.notKept = undefined;
    this.leftOut = 0;
    this.place.clear();
  }

  announcement(walk: Walk): string {
    return [...this.said.map((say) => say(walk)), this.place.announcement(walk)].filter(Boolean).join(' ');
  }

  private drop(id: string): void {
    const { draft: { key } } = this.form.state;
    const name = [...this.photos, ...this.chosen].find((each) => each.id === id)?.name ?? '';
    this.atWork.get(id)?.stop.abort();
    this.atWork.delete(id);
    this.chosen = this.chosen.filter((file) => file.id !== id);
    this.thumbnails.get(id)?.close();
    this.thumbnails.delete(id);
    this.leftOut = 0;
    this.place.photoRemoved(id);
    this.said = [(walk) => walk.say('photoRemoved', { name })];
    if (!this.photos.some((photo) => photo.id === id)) return;
    this.form.change({ photos: this.photos.filter((photo) => photo.id !== id) });
    void this.shelf.delete(key, id).catch(() => undefined);
  }

  private async ready(id: string, file: File, signal: AbortSignal): Promise<void> {
    const { key } = this.form.state.draft;
    // Read from the file itself: what is made of it knows no place.
    void this.place.offer(id, file);
    const prepared: Prepared = await this.desk.prepare(file, signal).catch(() => ({ problem: 'broken' }));
    if (signal.aborted) return;
    if ('problem' in prepared) {
      this.chosen = this.chosen.map((chosen) => (chosen.id === id ? { ...chosen, problem: prepared.problem } : chosen));
      return this.over(id);
    }
    const { picture, ...note } = prepared.photo;
    await this.shelf.put(key, id, picture).catch((error: unknown) => {
      this.notKept = error instanceof PhotoNotKept ? error.because : 'failed';
    });
    if (signal.aborted || this.form.state.draft.key !== key) return void this.shelf.delete(key, id).catch(() => undefined);
    this.chosen = this.chosen.filter((chosen) => chosen.id !== id);
    this.form.change({ photos: [...this.photos, { ...note, id }] });
    void this.addThumbnail(id, picture);
    this.over(id);
  }

  /** One is done with. When it was the last, all that has become of them is said in one go. */
  private over(id: string): void {
    this.atWork.delete(id);
    this.takeWaiting();
    if (this.readying > 0) return this.form.look({});
    const bad = this.chosen.filter(({ problem }) => problem !== undefined);
    const leftOut = this.waiting.length;
    this.leftOut = leftOut;
    this.waiting = [];
    this.said = [
      ...(this.photos.length > 0 ? [(walk: Walk) => walk.say('photosAdded', { count: this.photos.length })] : []),
      ...bad.map(({ name, problem }) => (walk: Walk) => walk.say('photoNotAdded', { name, why: walk.say(problemWords[problem as PhotoProblem]) })),
      ...(leftOut > 0 ? [(walk: Walk) => walk.say('photosLeftOut', { count: leftOut })] : []),
      ...(this.room === 0 ? [(walk: Walk) => walk.say('photosFull', { count: this.most })] : []),
    ];
    this.form.look({});
  }

  private async addThumbnail(id: string, picture: Blob): Promise<void> {
    const thumbnail = await this.desk.thumbnail(picture);
    if (!thumbnail) return;
    if (!this.photos.some((photo) => photo.id === id)) return thumbnail.close();
    this.thumbnails.set(id, thumbnail);
    this.form.look({});
  }
}
