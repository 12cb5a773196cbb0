import type { Attribution, GroundShape, NearestAddress, Point, ServiceArea } from '@civic-elements/core/places';
import type { CommonWords, PlaceMapWords, Say } from '@civic-elements/core/words';
import type { MapTiles } from './drawing/tiles.js';

export type MapWords = PlaceMapWords & Pick<CommonWords, 'warning' | 'information' | 'tryAgain'>;

/** What the ground is drawn from: the city's own pictures, its own lines, both, or nothing. Nobody else is ever asked. */
export interface MapGround {
  readonly tiles?: MapTiles;
  /** Keep the same list as long as it is the same: it is made ready once. */
  readonly shapes?: readonly GroundShape[];
  /** Whose map it is, where that has to be said. */
  readonly attribution?: Attribution;
}

/** Things on the map, and the list that says the same. */
export interface MapMarks {
  /** Of the list, unique in the widget. */
  readonly id: string;
  /** What they are: "Street lights near the pin". */
  readonly label: string;
  readonly marks: readonly { readonly id: string; readonly point: Point; readonly label: string; readonly detail?: string }[];
  readonly chosen?: string;
  /** With it one of them can be chosen, from the list and from the map. */
  readonly onChoose?: (id: string) => void;
}

export interface PlaceMapOptions {
  readonly say: Say<MapWords>;
  /** BCP 47, with a region: it decides between metres and feet. */
  readonly locale: string;
  /** Begins every id in the widget's root. Default `map`. */
  readonly id?: string;
  readonly pin: Point | undefined;
  /** A person put the pin there. Without it the map is only to look at. */
  readonly onPin?: (point: Point) => void;
  /** The nearest address; rejects where it cannot be asked. Called when the pin has come to rest. */
  readonly at?: (point: Point, options: { readonly signal: AbortSignal }) => Promise<NearestAddress | undefined>;
  readonly area?: ServiceArea;
  readonly ground?: MapGround;
  /** What is near a point: the pin's, or the middle of the map. */
  readonly marks?: (near: Point) => readonly MapMarks[];
  /** Where to look when there is neither a pin nor an area. */
  readonly start?: Point;
  /** Puts the pin where the person is; the caller asks the device. */
  readonly onLocate?: () => void;
  readonly isLocating?: boolean;
  /** Shows the plus code of the pin as well. */
  readonly plusCode?: boolean;
}
