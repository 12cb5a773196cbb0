import { inLanguage } from '@civic-elements/core/places';
import type { TemplateResult } from 'lit';
import { distanceInWords } from '../../internal/distance-in-words.js';
import { radios } from '../../ui/index.js';
import { asWritten, type Walk } from '../walk.js';
import type { PlacePart } from './place-part.js';

export function assetDetail({ distance }: { readonly distance: number }, { say, locale }: Walk): string {
  return say('thingAway', { distance: distanceInWords(distance, locale) });
}

/** Street lights, bins and the like near the place, to choose the very one. With the map they stand beside it instead. */
export function assetList(part: PlacePart, walk: Walk): readonly TemplateResult[] {
  const { say, locale } = walk;
  const { found } = part.place;
  return part.assetsNear().map(({ id, label, near }) => radios({
    id,
    legend: say('thingsNear', { things: inLanguage(label, locale) }),
    optionalWord: say('optional'),
    options: near.map((asset) => ({ value: asset.id, label: asWritten(asset.label), hint: assetDetail(asset, walk) })),
    value: found?.by === 'asset' ? found.id : undefined,
    onChange: (chosen) => near.filter((asset) => asset.id === chosen).forEach((asset) => part.choseAsset(asset)),
  }));
}
