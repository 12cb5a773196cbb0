import { bring, type AssetLayer, type CityAssets, type CityGround, type KnownPlaces, type Point } from '@civic-elements/core/places';

/** Where a widget's knowledge of its city comes from: the page itself, or the address of a file. */
export interface PlacesFrom {
  readonly places: KnownPlaces | undefined;
  readonly placesSrc: string;
}

const none: KnownPlaces = {};

/** What the city tells of its places, each brought when it is first needed. Whatever cannot be had is missing, and no more is lost. */
export class PlacesAtHand {
  private fromFile: KnownPlaces | undefined;
  private fileOf = '';
  private isMissing = false;
  private readonly brought = new Map<object, { readonly state: 'coming' | 'here' | 'missing'; readonly thing?: CityGround | AssetLayer }>();

  /** `tag`: who tells the developer what is wrong in the file. */
  constructor(private readonly from: () => PlacesFrom, private readonly changed: () => void, private readonly tag: string) {}

  /** What is known by now. */
  get now(): KnownPlaces {
    const { places, placesSrc } = this.from();
    if (places || placesSrc.trim() === '') return places ?? none;
    if (placesSrc !== this.fileOf) void this.read(placesSrc);
    return this.fromFile ?? none;
  }

  /** The middle of the city, as near as it is known. */
  get middle(): Point | undefined {
    const box = this.now.area?.box;
    return box && { lat: (box.south + box.north) / 2, long: (box.west + box.east) / 2 };
  }

  get ground(): CityGround | undefined {
    const { ground } = this.now;
    return ground && (this.have(ground) as CityGround | undefined);
  }

  /** Things that requests for a service are about, as far as they have come. */
  assetsFor(serviceCode: string): readonly { readonly assets: CityAssets; readonly layer: AssetLayer }[] {
    return (this.now.assets ?? []).filter(({ services }) => services.includes(serviceCode)).flatMap((assets) => {
      const layer = this.have(assets.layer) as AssetLayer | undefined;
      return layer ? [{ assets, layer }] : [];
    });
  }

  /** The network may be back: what could not be had is asked for again. */
  again(): void {
    if (this.isMissing) this.fileOf = '';
    for (const [thing, { state }] of this.brought) if (state === 'missing') this.brought.delete(thing);
  }

  private async read(src: string): Promise<void> {
    this.fileOf = src;
    this.fromFile = undefined;
    this.isMissing = false;
    const read = await import('./places-file.js').then(({ readPlacesFile }) => readPlacesFile(src, this.tag)).catch(() => undefined);
    if (src !== this.fileOf) return;
    this.fromFile = read;
    this.isMissing = !read;
    if (read) this.changed();
  }

  private have(thing: CityGround | AssetLayer | (() => Promise<CityGround | AssetLayer>)): CityGround | AssetLayer | undefined {
    if (typeof thing !== 'function') return thing;
    const known = this.brought.get(thing);
    if (known) return known.thing;
    this.brought.set(thing, { state: 'coming' });
    void bring(thing).then((brought) => {
      this.brought.set(thing, { state: 'here', thing: brought });
      this.changed();
    }, () => this.brought.set(thing, { state: 'missing' }));
    return undefined;
  }
}
