import { isWithin, type Point } from '@civic-elements/core/places';
import { pinInWords } from './in-words.js';
import type { PlaceMapOptions } from './place-map-options.js';

/** Milliseconds a pin rests before its address is asked for. */
const rest = 600;

/** Follows a pin and says where it is: at once when it leaves the city, and with its address once it has come to rest. */
export class PinWords {
  /** What stands beside the map. */
  shown = '';
  /** What is read out. */
  said = '';
  private followed: Point | undefined;
  private isFirst = true;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private asking: AbortController | undefined;

  constructor(private readonly options: () => PlaceMapOptions, private readonly onChange: () => void) {}

  follow(): void {
    const { pin, say, area } = this.options();
    const isSame = pin?.lat === this.followed?.lat && pin?.long === this.followed?.long;
    if (isSame && !this.isFirst) return;
    // Who opens the map has not moved anything: what stands there is read by those who come to it.
    const isNews = !this.isFirst;
    [this.followed, this.isFirst] = [pin, false];
    this.stop();
    if (!pin) this.tell(say('pinNone'), false);
    else {
      const isOutside = area !== undefined && !isWithin(pin, area);
      if (isOutside && isNews) this.said = say('pinOutside');
      this.tell(this.options().at ? say('pinLooking') : '', false);
      this.timer = setTimeout(() => void this.ask(pin, isNews && !isOutside), isNews ? rest : 0);
    }
  }

  /** Something else that happened on the map, read out in the same place. */
  say(words: string): void {
    this.said = words;
    this.onChange();
  }

  stop(): void {
    clearTimeout(this.timer);
    this.asking?.abort();
    this.asking = undefined;
  }

  private async ask(pin: Point, isNews: boolean): Promise<void> {
    const { at } = this.options();
    if (!at) return;
    const asking = new AbortController();
    this.asking = asking;
    try {
      const nearest = await at(pin, { signal: asking.signal });
      if (asking.signal.aborted) return;
      const { say, locale } = this.options();
      this.tell(nearest ? pinInWords(pin, nearest, say, locale) : say('pinNoAddress'), isNews);
    } catch {
      if (!asking.signal.aborted) this.tell(this.options().say('pinNotLookedUp'), isNews);
    }
  }

  private tell(words: string, aloud: boolean): void {
    this.shown = words;
    if (aloud) this.said = words;
    this.onChange();
  }
}
