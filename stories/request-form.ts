import type { Geocoder, KnownPlaces } from '@civic-elements/core/places';
import { plainLanguage, type FaqSource } from '@civic-elements/core/faq';
import { openShelf } from '@civic-elements/core/faq-sources';
import type { City } from '@civic-elements/core/requests';
import type { MemoryCity } from '@civic-elements/core/testing';
import { city as alderwicksOwn, shelves, stoppers } from '@civic-elements/demo-city';
import type { RequestForm } from '@civic-elements/elements';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { alderwick, told } from './alderwick.js';
import { Resident } from './resident.js';

export interface FormArgs {
  readonly 'service-code'?: string;
  readonly 'heading-level'?: number;
  readonly locale?: string;
  readonly 'tracker-href'?: string;
  readonly 'known-metres'?: number;
  readonly 'known-days'?: number;
  readonly layout?: string;
  readonly keep?: string;
  readonly light?: boolean;
}

/** Alderwick’s answers, in the language of the page. */
const answers: FaqSource = {
  open: (lang, { signal } = {}) => {
    const shelf = shelves.find((each) => each.lang === lang.split('-')[0]) ?? shelves[0];
    const slices = { now: () => performance.now(), pause: () => Promise.resolve() };
    return openShelf(shelf ?? { lang, articles: [] }, { packFor: async (code) => ({ ...plainLanguage, lang: code }), slices, today: () => '2026-06-01' }, signal);
  },
};

type FormStory = StoryObj<FormArgs>;

/** A story of the form, in the city it is given: by itself, or with what a resident does first. */
export function formStory(does?: (resident: Resident, city: MemoryCity) => Promise<void>, more: Partial<FormStory> & { city?: () => City | undefined; geocoder?: Geocoder; places?: KnownPlaces } = {}): FormStory {
  const { city = () => alderwick(), geocoder, places, ...rest } = more;
  return {
    // The same city for as long as the form stands, whatever is switched around it.
    render: (args) => html`<civic-request-form
      service-code=${args['service-code'] || nothing}
      heading-level=${args['heading-level'] ?? nothing}
      locale=${args.locale || nothing}
      tracker-href=${args['tracker-href'] || nothing}
      known-metres=${args['known-metres'] ?? nothing}
      known-days=${args['known-days'] ?? nothing}
      layout=${args.layout || nothing}
      keep=${args.keep || nothing}
      ?light=${args.light ?? false}
      .city=${guard([], city)}
      .geocoder=${geocoder}
      .places=${places}
      .stoppers=${stoppers}
      .answers=${answers}
    ></civic-request-form>`,
    ...(does && {
      tags: ['!autodocs'],
      play: async ({ canvasElement }) => {
        const resident = await Resident.at(canvasElement, 'civic-request-form');
        await does(resident, (resident.widget as RequestForm).city as MemoryCity);
      },
    }),
    ...rest,
  };
}

export const formMeta = {
  component: 'civic-request-form',
  // The manifest tells of everything; to be turned here is what a host page sets.
  parameters: { controls: { include: ['service-code', 'heading-level', 'locale', 'tracker-href', 'known-metres', 'known-days', 'layout', 'keep'] } },
  argTypes: {
    'heading-level': { control: { type: 'number', min: 1, max: 6 } },
    'tracker-href': { control: 'text' },
    'service-code': { control: 'text' },
    locale: { control: 'text' },
    layout: { control: 'select', options: ['', 'page'] },
    keep: { control: 'select', options: ['', 'device'] },
  },
} satisfies Partial<Meta<FormArgs>>;

/** A pothole as one of Alderwick’s residents told it. */
export const pothole = told('underWay');

/** Words and service of the pothole, then on to the next page. */
export async function tellsOfAPothole(resident: Resident): Promise<void> {
  await resident.type('words', pothole.description ?? '');
  await resident.choose(pothole.serviceName ?? '');
  await resident.goOn();
}

export async function saysWhere(resident: Resident): Promise<void> {
  await resident.type('address', pothole.address ?? '');
  await resident.goOn();
}

export async function answersOfThePothole(resident: Resident): Promise<void> {
  await resident.choose('In a bike lane');
  await resident.choose('Like a bath tub');
  await resident.type('How deep', '5');
  await resident.goOn();
}

/** As far as the page that asks for photos, in a city that takes them. */
export async function comesToThePhotos(resident: Resident): Promise<void> {
  await tellsOfAPothole(resident);
  await saysWhere(resident);
  await answersOfThePothole(resident);
  await resident.sees('#photos');
}

/** As the device's own window hands them over. */
export async function choosesPhotos(resident: Resident, ...files: readonly File[]): Promise<void> {
  const input = await resident.sees<HTMLInputElement>('#photos');
  const chosen = new DataTransfer();
  for (const file of files) chosen.items.add(file);
  input.files = chosen.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

/** As far as the page that shows every answer, without a name. */
export async function walksToTheCheck(resident: Resident): Promise<void> {
  await tellsOfAPothole(resident);
  await saysWhere(resident);
  await answersOfThePothole(resident);
  await resident.goOn();
  await resident.sees('.civic-answers');
}

/** The city's own words on what to do in danger. */
export const emergency = alderwicksOwn.emergency;
