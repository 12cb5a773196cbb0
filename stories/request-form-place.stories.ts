import type { Meta } from '@storybook/web-components-vite';
import { alderwicksAddresses, alderwicksPlaces } from './alderwicks-places.js';
import { deviceAt, deviceThatAnswers } from './device.js';
import { formMeta, formStory, pothole, tellsOfAPothole, type FormArgs } from './request-form.js';
import type { Resident } from './resident.js';

export default { title: 'Request form/Place', tags: ['!autodocs'], ...formMeta } satisfies Meta<FormArgs>;

export const Place = formStory(tellsOfAPothole);

export const NoPlace = formStory(async (resident) => {
  await tellsOfAPothole(resident);
  await resident.goOn();
  await resident.sees('#problems');
});

export const FindingTheDevice = formStory(asksTheDevice, { beforeEach: () => deviceThatAnswers(() => undefined) });

export const DeviceFound = formStory(
  async (resident) => {
    await asksTheDevice(resident);
    await resident.sees('#location');
  },
  { beforeEach: () => deviceAt(pothole.point, 18) },
);

export const DeviceFoundRoughly = formStory(
  async (resident) => {
    await asksTheDevice(resident);
    await resident.sees('#location');
  },
  { beforeEach: () => deviceAt(pothole.point, 2400) },
);

export const DeviceSaysNo = formStory(
  async (resident) => {
    await asksTheDevice(resident);
    await resident.sees('.civic-notice-warning');
  },
  { beforeEach: () => deviceThatAnswers((_found, failed) => failed({ code: 1 })) },
);

async function asksTheDevice(resident: Resident): Promise<void> {
  await tellsOfAPothole(resident);
  await resident.press(resident.say('useLocation'));
}

/** Where the device stands, others have told the city about a pothole. */
const knownNearby = (args: FormArgs = {}) => formStory(
  async (resident) => {
    await tellsOfAPothole(resident);
    (await resident.sees('#locate')).click();
    await resident.sees('#location');
    await resident.goOn();
    await resident.sees('.known');
  },
  { beforeEach: () => deviceAt(pothole.point, 8), args: { 'tracker-href': '#track', 'known-metres': 900, 'known-days': 30, ...args } },
);

export const KnownNearby = knownNearby();

export const KnownNearbyWithoutATracker = knownNearby({ 'tracker-href': '' });

export const KnownNearbyInSpanish = knownNearby({ locale: 'es' });

export const KnownNearbyRightToLeft = knownNearby({ locale: 'ar' });

/** The page of the place with all that the city knows of it; a street light is out. */
const placeOfALight = (does: (resident: Resident) => Promise<void>, more: Parameters<typeof formStory>[1] = {}) =>
  formStory(
    async (resident) => {
      await resident.goOn();
      await does(resident);
    },
    { args: { 'service-code': '020' }, geocoder: alderwicksAddresses(), places: alderwicksPlaces, ...more },
  );

async function choosesAnAddress(resident: Resident): Promise<void> {
  await resident.type('address', '12 market');
  await resident.choose('12 Market Street');
}

export const AddressesFound = placeOfALight(async (resident) => {
  await resident.type('address', '12 market');
  await resident.sees('#found');
});

export const AddressNotKnown = placeOfALight(async (resident) => {
  await resident.type('address', 'Behind the old school');
  await resident.sees('#found-nothing');
});

export const AddressesOnAButton = placeOfALight(
  async (resident) => {
    await resident.type('address', '12 market');
    await resident.press(resident.say('lookUp'));
    await resident.sees('#found');
  },
  { geocoder: alderwicksAddresses({ typeAhead: false, attribution: { words: 'City of Alderwick' } }) },
);

export const AddressChosen = placeOfALight(async (resident) => {
  await choosesAnAddress(resident);
  await resident.sees('#things-0');
});

export const StreetLightChosen = placeOfALight(async (resident) => {
  await choosesAnAddress(resident);
  await resident.choose('Street light L40-01, Market Street');
});

export const PlaceOnTheMap = placeOfALight(async (resident) => {
  await choosesAnAddress(resident);
  await resident.press(resident.say('showMap'));
  await resident.sees('.civic-map');
});

export const PointTyped = placeOfALight(async (resident) => {
  await resident.type('address', '38.9335, -73.5441');
  await resident.sees('#location');
});

export const OutsideTheCity = placeOfALight(async (resident) => {
  await resident.type('address', '39.0, -73.5');
  await resident.sees('#outside');
});

export const PointOfCityHall = placeOfALight(
  async (resident) => {
    await resident.press(resident.say('useLocation'));
    await resident.sees('.civic-notice-warning');
  },
  { beforeEach: () => deviceAt(alderwicksPlaces.defaultPoints?.[0], 18) },
);

export const PlaceInSpanish = placeOfALight(choosesAnAddress, { args: { 'service-code': '020', locale: 'es' } });

export const PlaceRightToLeft = placeOfALight(choosesAnAddress, { args: { 'service-code': '020', locale: 'ar' } });
