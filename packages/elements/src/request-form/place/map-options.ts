import { inLanguage } from '@civic-elements/core/places';
import type { PlaceMapOptions } from '../../place-map/place-map-options.js';
import { findMe } from '../find-me.js';
import type { Walk } from '../walk.js';
import { assetDetail } from './asset-list.js';
import type { PlacePart } from './place-part.js';

/** The map of this page: its pin is the point of the draft, whoever moves it. */
export function mapOptions(part: PlacePart, walk: Walk): PlaceMapOptions {
  const { form, say, locale } = walk;
  const { geocoder, known, place } = part;
  const { area } = known.now;
  return {
    say, locale, pin: place.point, area, ground: known.ground, start: known.middle, plusCode: true,
    onPin: (point) => void part.put(point, 'pin'),
    at: geocoder && ((point) => part.addressAt(point)),
    marks: (middle) => part.assetsNear(middle).map(({ id, label, near }) => ({
      id, label: say('thingsNear', { things: inLanguage(label, locale) }),
      marks: near.map((asset) => ({ ...asset, detail: assetDetail(asset, walk) })),
      ...(place.found?.by === 'asset' && { chosen: place.found.id }),
      onChoose: (chosen) => near.filter((asset) => asset.id === chosen).forEach((asset) => part.choseAsset(asset)),
    })),
    onLocate: () => void findMe(form),
    isLocating: form.state.location === 'asking',
  };
}
