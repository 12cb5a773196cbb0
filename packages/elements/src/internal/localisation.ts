import { languageFor, sayIn, type Catalogue, type Language, type Say, type Translated, type Words } from '@civic-elements/core/words';
import { ownLanguages } from '../platform/own-languages.js';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** The language an element stands in: the nearest `lang`, looking out through shadow roots; '' where nobody says. */
export function nearestLang(element: Element): string {
  for (let at: Element | undefined = element; at; ) {
    const holder: Element | null = at.closest('[lang]');
    if (holder) return holder.getAttribute('lang') ?? '';
    const root: Node = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : undefined;
  }
  return '';
}

export type Localised = ReactiveControllerHost & Element & { readonly locale: string };

/**
 * Speaks for one widget: `say` in the language of its `locale` attribute or of the page, re-read when the page changes
 * its `lang`. English is at hand; another language is loaded when it is first met, and until then `ready` is false, so
 * that nobody is shown a flash of a language they did not ask for. A language that cannot be loaded falls back to English.
 */
export class Localisation<W extends Words> implements ReactiveController {
  say: Say<W>;
  /** BCP 47, for the `lang` of what is shown. */
  lang = 'en';
  /** BCP 47 with the resident's own region, for dates and numbers: Spanish in New York writes 1,200 where Spain writes 1.200. */
  locale = 'en';
  direction: 'ltr' | 'rtl' = 'ltr';
  ready = true;
  private wished: string | undefined;
  private observer: MutationObserver | undefined;

  constructor(
    protected readonly host: Localised,
    private readonly english: W,
    private readonly from: (catalogue: Catalogue) => Translated<W>,
  ) {
    this.say = sayIn<W>(english, 'en');
    host.addController(this);
  }

  hostConnected(): void {
    this.observer = new MutationObserver(() => this.listen());
    this.observer.observe(this.host.ownerDocument, { attributes: true, attributeFilter: ['lang'], subtree: true });
    this.listen();
  }

  hostDisconnected(): void {
    this.observer?.disconnect();
  }

  hostUpdate(): void {
    this.listen();
  }

  private listen(): void {
    const wished = this.host.locale || nearestLang(this.host) || 'en';
    if (wished === this.wished) return;
    this.wished = wished;
    const language = languageFor(wished);
    if (!language) {
      this.speak(this.english, localeOf(wished)?.language === 'en' ? wished : 'en', 'ltr');
      return;
    }
    this.ready = false;
    void this.fetch(language, wished);
  }

  private async fetch(language: Language, wished: string): Promise<void> {
    try {
      const catalogue = await language.load();
      if (wished === this.wished) this.speak(this.from(catalogue), localeOf(wished) ? wished : language.code, language.direction);
    } catch {
      if (wished === this.wished) this.speak(this.english, 'en', 'ltr');
    }
  }

  private speak(words: Translated<W>, locale: string, direction: 'ltr' | 'rtl'): void {
    this.lang = locale;
    this.locale = inOwnRegion(locale);
    this.say = sayIn<W>(words, this.locale);
    this.direction = direction;
    this.ready = true;
    this.host.requestUpdate();
  }
}

/**
 * The same language as the resident's browser has it, when the page names no region of its own. Where it has no such language, their
 * country's way of writing, if the language is spoken there.
 */
function inOwnRegion(locale: string): string {
  const { language, region } = new Intl.Locale(locale);
  if (region !== undefined) return locale;
  const own = ownLanguages().flatMap((tag) => localeOf(tag) ?? []);
  const same = own.find((one) => one.language === language);
  if (same) return same.toString();
  const country = own.find((one) => one.region !== undefined)?.region;
  return (country && Intl.NumberFormat.supportedLocalesOf(new Intl.Locale(locale, { region: country }).toString())[0]) ?? locale;
}

function localeOf(text: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(text);
  } catch {
    return undefined;
  }
}
