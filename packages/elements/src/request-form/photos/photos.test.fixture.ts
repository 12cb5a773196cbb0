import type { PhotoTerms } from '@civic-elements/core/requests';
import type { MemoryCityOptions } from '@civic-elements/core/testing';
import { exif, fileOf, stored, withSegments } from '../../platform/photos.test.fixture.js';
import { aCity, FormOnAPage } from '../form-on-a-page.test.fixture.js';
import { waitUntil } from '../../internal/wait-until.test.fixture.js';

export const photosHeading = 'Do you have photos of it?';

export const aCityWithPhotos = (photos: Partial<PhotoTerms> = {}, more: Partial<MemoryCityOptions> = {}) => aCity({ photos: { most: 3, ...photos }, ...more });

/** A photo as a phone takes it: held upright, and knowing where. */
export async function aPhoto(name = 'IMG_1.jpg', { place = false, before = [] as readonly Uint8Array<ArrayBuffer>[] } = {}): Promise<File> {
  const here = { lat: [[39, 1], [57, 1], [0, 1]], latRef: 'N', long: [[75, 1], [9, 1], [36, 1]], longRef: 'W' };
  const told = exif(6, place ? { ...here, lat: here.lat as [number, number][], long: here.long as [number, number][] } : undefined);
  return fileOf(withSegments(await stored(6), ...before, told), name);
}

/** From the first page to that of photos, with a pothole. */
export async function walkToPhotos(page: FormOnAPage): Promise<void> {
  await page.type('words', 'A deep hole in the road');
  await page.choose('Pothole');
  await page.press('Continue');
  await waitUntil(() => page.has('#heading'), 'the rest of the form is there');
  await page.comesTo('Where is it?');
  await page.type('address', '120 Mill Street');
  await page.press('Continue');
  await page.comesTo(photosHeading);
  await waitUntil(() => page.has('#photos'), 'what photos need is there');
}

/** As the device's own window does. */
export async function choosePhotos(page: FormOnAPage, ...files: readonly File[]): Promise<void> {
  const input = page.find<HTMLInputElement>('#photos');
  const chosen = new DataTransfer();
  for (const file of files) chosen.items.add(file);
  input.files = chosen.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await page.settled();
}

export const names = (page: FormOnAPage): readonly string[] => [...page.form.renderRoot.querySelectorAll('.civic-photo-name')].map((name) => name.textContent?.trim() ?? '');

/** Until each chosen file is ready, or said to be none. */
export async function untilReady(page: FormOnAPage): Promise<void> {
  await waitUntil(() => !page.text.includes('Making it ready'), 'every photo is ready');
  await page.settled();
}

const said = (page: FormOnAPage): string => page.find('.widget > [role=status]').textContent?.trim() ?? '';
export const hears = (page: FormOnAPage, words: string): Promise<void> => waitUntil(() => said(page).includes(words), `hears “${words}”, not “${said(page)}”`);
export const focusIsOn = (page: FormOnAPage, id: string): Promise<void> => waitUntil(() => page.focused?.id === id, `focus is on ${id}`);

/** From the page of photos on. */
export async function sends(page: FormOnAPage): Promise<void> {
  await page.press('Continue');
  await page.press('Continue');
  await page.press('Send to the city');
  await page.comesTo('The city has your request');
}

export async function withPhotos(city = aCityWithPhotos(), ...files: readonly File[]): Promise<FormOnAPage> {
  const page = await FormOnAPage.open(city);
  await walkToPhotos(page);
  await choosePhotos(page, ...(files.length > 0 ? files : [await aPhoto()]));
  await untilReady(page);
  return page;
}
