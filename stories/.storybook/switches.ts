import { languageFacts, languages } from '@civic-elements/core/words';
import { colors } from '@civic-elements/tokens';

/** What the switches of the toolbar stand on. */
export interface Switches {
  readonly theme: string;
  readonly scheme: 'auto' | 'light' | 'dark';
  readonly contrast: 'normal' | 'more';
  readonly language: string;
  readonly direction: 'auto' | 'ltr' | 'rtl';
  readonly density: 'comfortable' | 'compact';
}

type Item = { readonly value: string; readonly title: string };

const switchOf = <Icon extends string>(title: string, icon: Icon, items: readonly Item[]) => ({
  description: title,
  toolbar: { title, icon, items: [...items], dynamicTitle: true },
});

const named = (...values: readonly [value: string, title: string][]): Item[] => values.map(([value, title]) => ({ value, title }));

export const switches = {
  theme: switchOf('Theme', 'paintbrush', Object.keys(colors).map((name) => ({ value: name, title: `Theme: ${name}` }))),
  scheme: switchOf('Scheme', 'mirror', named(['light', 'Light'], ['dark', 'Dark'], ['auto', 'As the device'])),
  contrast: switchOf('Contrast', 'contrast', named(['normal', 'Normal contrast'], ['more', 'More contrast'])),
  language: switchOf('Language', 'globe', named(['en', 'English'], ...languages.map(({ code }): [string, string] => [code, languageFacts[code]?.name ?? code]))),
  direction: switchOf('Direction', 'transfer', named(['auto', 'As the language'], ['ltr', 'Left to right'], ['rtl', 'Right to left'])),
  density: switchOf('Density', 'component', named(['comfortable', 'Comfortable'], ['compact', 'Compact'])),
};

export const atFirst: Switches = {
  theme: 'neutral', scheme: 'light', contrast: 'normal', language: 'en', direction: 'auto', density: 'comfortable',
};

/** Puts the switches on the page itself, as a host page would. */
export function turn(page: HTMLElement, { theme, scheme, contrast, language, direction, density }: Switches): void {
  const own = languages.find(({ code }) => code === language)?.direction ?? 'ltr';
  page.lang = language;
  page.dir = direction === 'auto' ? own : direction;
  page.dataset['civicTheme'] = theme;
  page.dataset['civicDensity'] = density;
  set(page, 'civicScheme', scheme === 'auto' ? undefined : scheme);
  set(page, 'civicContrast', contrast === 'more' ? 'more' : undefined);
}

function set(page: HTMLElement, name: string, value: string | undefined): void {
  if (value === undefined) delete page.dataset[name];
  else page.dataset[name] = value;
}

/** Widths at which a design is judged: small phone, phone, tablet, laptop. Without one, the whole frame. */
export const widths = Object.fromEntries(
  [320, 390, 768, 1280].map((width) => [
    `w${width}`,
    { name: `${width} px`, styles: { width: `${width}px`, height: '100%' }, type: width < 700 ? 'mobile' : width < 1000 ? 'tablet' : 'desktop' },
  ]),
);
