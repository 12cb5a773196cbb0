import type { City } from '@civic-elements/core/requests';
import type { MemoryCity } from '@civic-elements/core/testing';
import type { StatusTracker } from '@civic-elements/elements';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { alderwick } from './alderwick.js';
import { alderwicksPlaces } from './alderwicks-places.js';
import { Resident } from './resident.js';

export interface TrackerArgs {
  readonly 'request-id'?: string;
  readonly token?: string;
  readonly 'heading-level'?: number;
  readonly locale?: string;
  readonly 'report-page'?: string;
  /** Metres. */
  readonly nearby?: number;
  /** Whether the page has the city's map. */
  readonly map?: boolean;
}

type TrackerStory = StoryObj<TrackerArgs>;

/** A story of the tracker, in the city it is given: by itself, or with what a resident does first. */
export function trackerStory(
  args: TrackerArgs,
  does?: (resident: Resident, city: MemoryCity) => Promise<unknown>,
  more: Partial<TrackerStory> & { city?: () => City | undefined } = {},
): TrackerStory {
  const { city = () => alderwick(), ...rest } = more;
  return {
    args,
    render: (given) => html`<civic-status-tracker
      request-id=${given['request-id'] || nothing}
      token=${given.token || nothing}
      heading-level=${given['heading-level'] ?? nothing}
      locale=${given.locale || nothing}
      report-page=${given['report-page'] || nothing}
      nearby=${given.nearby ?? nothing}
      .places=${given.map ? alderwicksPlaces : undefined}
      refresh="off"
      .city=${guard([], city)}
    ></civic-status-tracker>`,
    ...(does && {
      tags: ['!autodocs'],
      play: async ({ canvasElement }) => {
        const resident = await Resident.at(canvasElement, 'civic-status-tracker');
        await does(resident, (resident.widget as StatusTracker).city as MemoryCity);
      },
    }),
    ...rest,
  };
}

export const trackerMeta = {
  component: 'civic-status-tracker',
  // The manifest tells of everything; to be turned here is what a host page sets.
  parameters: { controls: { include: ['request-id', 'token', 'heading-level', 'locale', 'report-page', 'nearby', 'map'] } },
  argTypes: {
    'request-id': { control: 'text' },
    token: { control: 'text' },
    'heading-level': { control: { type: 'number', min: 1, max: 6 } },
    locale: { control: 'text' },
    'report-page': { control: 'text' },
    nearby: { control: 'number' },
    map: { control: 'boolean' },
  },
} satisfies Partial<Meta<TrackerArgs>>;
