import type { MoreSteps } from '@civic-elements/core/requests';
import { AskedQuestions } from './asked-questions.js';
import { Ease } from './after-sending/ease.js';
import { FormNotes } from './form-notes.js';
import { KnownRequests } from './known/known-requests.js';
import { FormPhotos } from './photos/form-photos.js';
import { PlacePart, type PartHost } from './place/place-part.js';
import type { RequestFormController } from './request-form-controller.js';
import { WhatNext } from './after-sending/what-next.js';

/** What some later pages keep for themselves while the form is open, a part a page. */
export class FormParts {
  readonly place: PlacePart;
  readonly known: KnownRequests;
  readonly asked: AskedQuestions;
  readonly photos: FormPhotos;
  readonly next: WhatNext;
  readonly ease: Ease;
  readonly notes: FormNotes;

  constructor(readonly form: RequestFormController, host: PartHost) {
    this.place = new PlacePart(form, host);
    this.known = new KnownRequests(form);
    this.asked = new AskedQuestions(form);
    this.photos = new FormPhotos(form);
    this.next = new WhatNext(form);
    this.ease = new Ease(form);
    this.notes = new FormNotes(form);
  }

  /** The pages that this request needs beside those that all do. */
  get moreSteps(): MoreSteps {
    return { known: this.known.shown.length > 0, photos: this.photos.areTaken };
  }

  /** Before each render: what follows from a change is seen to. */
  update(): void {
    for (const part of [this.known, this.next, this.ease, this.notes]) part.update();
  }
}
