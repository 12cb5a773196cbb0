const schemes = ['light', 'dark', 'light-more', 'dark-more'];

/** One colour for both of a reader's schemes; the browser picks by the `color-scheme` in force where it is used. */
const paired = (light, dark) => (light === dark ? short(light) : `light-dark(${short(light)},${short(dark)})`);
const short = (hex) => hex.replace(/^#(.)\1(.)\2(.)\3$/, '#$1$2$3');

function colorPairs(theme, more) {
  const [light, dark] = more ? [theme['light-more'], theme['dark-more']] : [theme.light, theme.dark];
  return Object.keys(light).filter((name) => name.startsWith('color-')).map((name) => [name, paired(light[name], dark[name])]);
}

/** Where the reader's own colours rule, each name is one of theirs; a page's theme has no say. */
const systemColors = {
  Canvas: ['ground', 'surface', 'focus-gap', 'error-surface', 'success-surface', 'warning-surface', 'info-surface', 'emergency-surface'],
  CanvasText: ['ink', 'ink-muted', 'line', 'error', 'success', 'warning', 'info', 'emergency'],
  ButtonText: ['border', 'action', 'action-hover', 'action-active'],
  ButtonFace: ['on-action'],
  Highlight: ['focus'],
  LinkText: ['link', 'link-hover'],
};

const sizesIn = (tokens) => Object.entries(tokens).filter(([name]) => !name.startsWith('color-'));
/** No component is drawn with these, so none carries them; `test/architecture` finds one that would. */
const hostSizesIn = (tokens) => sizesIn(tokens).filter(([name]) => !/^space-(8|10|12)$/.test(name));
const rule = (selector, declarations) => `${selector}{${declarations.join(';')}}`;

const own = ([name, value]) => `--_${name}:var(--civic-${name},${value})`;

/** Colours that say how something stands: only what is told by a notice, or is in error, is drawn with them. */
const isTone = (name) => /^(color-)?(error|success|warning|info|emergency)\b/.test(name);

function hostColors(neutral, wanted) {
  const pairs = (more) => colorPairs(neutral, more).filter(([name]) => wanted(name)).map(own);
  const forced = Object.entries(systemColors).flatMap(([system, names]) => names.filter(wanted).map((name) => `--_color-${name}:${system}`));
  return { usual: pairs(false), rules: [
    rule('@media (prefers-contrast:more)', [rule(':host', pairs(true))]),
    rule(':host([data-civic-contrast=more])', pairs(true)),
    rule('@media (forced-colors:active)', [rule(':host,:host([data-civic-contrast=more])', forced)]),
  ] };
}

/**
 * What every component puts in its shadow root: private names that take the page's public value where it sets one, and the
 * neutral theme where it does not, so that a component needs no stylesheet on the page. The tones stand in `toneCss`.
 */
export function hostCss(neutral, sizes, compact) {
  const { usual, rules } = hostColors(neutral, (name) => !isTone(name));
  return [
    rule(':host', [...usual, ...hostSizesIn(sizes).map(own)]),
    rule(':host([data-civic-density=compact])', hostSizesIn(compact).map(own)),
    ...rules,
    rule('@media (prefers-reduced-motion:reduce)', [rule(':host', ['--_duration:0s'])]),
    ':host([data-civic-scheme=dark]){color-scheme:dark}:host([data-civic-scheme=light]){color-scheme:light}',
  ].join('');
}

/** The same for the tones alone, which a component may bring later than its first drawing. */
export function toneCss(neutral) {
  const { usual, rules } = hostColors(neutral, isTone);
  return [rule(':host', usual), ...rules].join('');
}

/** The public names, for a page that wants a theme, a scheme or a density on any part of itself. */
export function pageCss(themes, sizes, compact) {
  const publicly = ([name, value]) => `  --civic-${name}: ${value}`;
  const block = (selectors, declarations) => `${selectors.join(',\n')} {\n${declarations.join(';\n')};\n}`;
  const css = [
    '/* Public names of Civic Elements: set any of them on any element around a component, and it takes the value. */',
    block([':root'], sizesIn(sizes).map(publicly)),
    '[data-civic-scheme="light"] {\n  color-scheme: light;\n}',
    '[data-civic-scheme="dark"] {\n  color-scheme: dark;\n}',
    block(['[data-civic-density="compact"]'], sizesIn(compact).map(publicly)),
  ];
  for (const [name, theme] of Object.entries(themes)) {
    const on = `[data-civic-theme="${name}"]`;
    const selectors = name === 'neutral' ? [':root', on] : [on];
    const contrast = '[data-civic-contrast="more"]';
    const withMore = [...(name === 'neutral' ? [contrast] : []), on + contrast, `${on} ${contrast}`, `${contrast} ${on}`];
    const more = colorPairs(theme, true).map(publicly);
    css.push(block(selectors, [...colorPairs(theme, false), ...theme.sizes].map(publicly)));
    css.push(`@media (prefers-contrast: more) {\n${block(selectors, more)}\n}`, block(withMore, more));
  }
  return css.join('\n\n') + '\n';
}

export { schemes };
