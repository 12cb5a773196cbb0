import { calendarFile, dayOf, headlineOf, type CityTime } from '@civic-elements/core/requests';
import { wholeAddress } from '../../platform/page-address.js';
import { saveFile } from '../../platform/save-file.js';
import { wait } from '../../platform/wait.js';
import type { RequestFormController } from '../request-form-controller.js';
import { trackerLink } from './tracker-link.js';

/** A city's list may lag a little behind what it took; milliseconds before each look. */
const pauses = [0, 5_000, 20_000];

/** What a city tells of a request once it has it: who does it, and by when. GeoReport's answer to a new request has neither. */
export class WhatNext {
  agency: string | undefined;
  /** The day the city expects to be done; never one that has passed. */
  expected: CityTime | undefined;
  notice: string | undefined;
  /** Whether the day was saved for a calendar. */
  isSaved = false;
  private asked = '';

  constructor(private readonly form: RequestFormController) {}

  update(): void {
    const { phase } = this.form.state;
    const id = phase.name === 'done' ? (phase.receipt.id ?? '') : '';
    if (id === this.asked || this.form.leaving.signal.aborted) return;
    this.asked = id;
    this.agency = this.expected = this.notice = undefined;
    this.isSaved = false;
    if (id !== '') void this.ask(id, this.form.leaving.signal);
  }

  private async ask(id: string, signal: AbortSignal): Promise<void> {
    for (const pause of pauses) {
      await wait(pause, signal);
      const request = await this.form.means.city?.request(id, { signal }).catch(() => undefined);
      if (id !== this.asked) return;
      if (signal.aborted) {
        this.asked = '';
        return;
      }
      if (!request) continue;
      const { expected } = headlineOf(request, Date.now());
      this.agency = request.agency;
      this.notice = request.serviceNotice;
      this.expected = expected && !expected.late ? expected.by : undefined;
      this.form.look({});
      return;
    }
  }

  /** Gives the day the city expects to be done as a file for any calendar. */
  save(title: string, words: string): void {
    const { phase } = this.form.state;
    if (!this.expected || phase.name !== 'done' || phase.receipt.id === undefined) return;
    const { id } = phase.receipt;
    const { trackerHref } = this.form.means;
    const url = trackerHref ? wholeAddress(trackerLink(trackerHref, { id }))?.href : undefined;
    const file = calendarFile({ uid: `civic-request-${encodeURIComponent(id)}`, day: dayOf(this.expected), now: Date.now(), title, words, ...(url && { url }) });
    saveFile(`request-${id.replace(/[^\p{L}\p{N}-]+/gu, '-')}.ics`, 'text/calendar;charset=utf-8', file);
    this.isSaved = true;
    this.form.look({});
  }
}
