import { countStep, type Act, type Rating } from '@civic-elements/core/insight';
import { note } from '../internal/noting.js';
import type { StatusTrackerController } from './status-tracker-controller.js';

/** How the page wants to be told what was done: ids in the city's journey map. */
export interface TrackerInsight {
  readonly journey?: string;
  readonly touchpoint?: string;
}

/** What was noted while this document is open: a tracker that is moved, or asked for the same again, notes nothing twice. */
const noted = new Set<string>();

/** Notes what is done with the tracker: a look, a rating, the way on to the form. No number and no word of a request is in it. */
export class TrackerNotes {
  constructor(private readonly tracker: StatusTrackerController) {}

  /** The city answered a look-up. */
  arrived(): void {
    const { phase } = this.tracker.state;
    if (phase.name === 'not-found') return this.once(`checked ${phase.number}`, { act: 'status.checked', found: '0' });
    if (phase.name === 'found') return this.once(`checked ${phase.request.id}`, { act: 'status.checked', found: '1-5', ...this.ofService });
    if (phase.name !== 'several') return;
    const known = phase.list.filter(({ request }) => request);
    this.once(`checked ${phase.list.map(({ number }) => number).join()}`, { act: 'status.checked', found: countStep(known.length) });
  }

  rated(id: string, rating: Rating): void {
    this.once(`rated ${id}`, { act: 'feedback.rated', question: 'satisfaction', rating, ...this.ofService });
  }

  /** They go on to the form, for it is not fixed. */
  wentOn(id: string): void {
    this.once(`went on ${id}`, { act: 'channel.switched', toChannel: 'web_form', ...this.ofService });
  }

  private get ofService(): { readonly serviceCode?: string } {
    const { phase } = this.tracker.state;
    const serviceCode = phase.name === 'found' ? phase.request.serviceCode : undefined;
    return serviceCode ? { serviceCode } : {};
  }

  private once(name: string, act: Act): void {
    const { element, lang, cityName, insight: { journey, touchpoint } = {} } = this.tracker.means;
    const key = `${cityName} ${name}`;
    if (noted.has(key)) return;
    noted.add(key);
    note(element, act, { component: 'status-tracker', lang, ...(journey && { journey }), ...(touchpoint && { touchpoint }) });
  }
}
