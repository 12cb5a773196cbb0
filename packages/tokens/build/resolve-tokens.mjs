import { fileURLToPath } from 'node:url';
import StyleDictionary from 'style-dictionary';

const source = (name) => fileURLToPath(new URL(`../src/${name}.tokens.json`, import.meta.url));

/** What grows with the page's root and never under 16 px; a border or a ring stays as thin as it is drawn. */
const growing = ['font-size', 'space', 'control-height', 'target'];
/** Between these widths of a widget its headings grow from their narrow size to their full one. */
const narrow = 320;
const wide = 640;

/** Files in, `{ 'color-ink': '#1b1b1b', 'space-2': 'calc(…)' }` out; later files win; references resolved by Style Dictionary. */
export async function resolveTokens(...files) {
  const dictionary = new StyleDictionary({
    source: files.map(source),
    usesDtcg: true,
    log: { verbosity: 'silent', warnings: 'disabled', errors: { brokenReferences: 'throw' } },
    hooks: {
      transforms: {
        'civic/name': { type: 'name', transform: (token) => token.path.join('-') },
        'civic/css': { type: 'value', transitive: true, filter: (token) => token.$type !== 'color', transform: cssValue },
      },
    },
    platforms: { css: { transforms: ['civic/name', 'color/hex', 'civic/css'] } },
  });
  const { allTokens } = await dictionary.getPlatformTokens('css');
  const named = allTokens.filter((token) => token.path[0] !== 'palette');
  return Object.fromEntries(named.map((token) => [token.name, token.$value]));
}

function cssValue(token) {
  const { $value: value, $type: type } = token;
  if (type === 'duration') return `${value.value}${value.unit}`;
  if (type === 'number') return `${value}${token.$extensions?.['civic-elements.unit'] ?? ''}`;
  if (type !== 'dimension') return String(value);
  if (!growing.includes(token.path[0])) return `${value.value}${value.unit}`;
  const least = token.$extensions?.['civic-elements.narrow'];
  return least === undefined ? inUnits(value.value) : between(least.value, value.value);
}

// `rem` alone would shrink to 10 px on a page whose root is 62.5 %.
const unit = 'max(1rem,16px)';
const inUnits = (px) => (px === 16 ? unit : `calc(${unit}*${px / 16})`);

function between(least, most) {
  const slope = (most - least) / (wide - narrow);
  return `clamp(${inUnits(least)},calc(${unit}*${(least - slope * narrow) / 16} + ${slope * 100}cqi),${inUnits(most)})`;
}
