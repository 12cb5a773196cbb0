import { importsOf, isTest, whereTo, withoutComments, withoutStrings } from '../support/sources.mjs';

const core = /^packages\/core\/src\/([^/]+)\//;
const inElements = (path) => path.match(/^packages\/elements\/src\/([^/]+)\//)?.[1];
const notAWidget = ['ui', 'platform', 'internal', 'place-map'];
const isRelative = (specifier) => specifier.startsWith('.');

/**
 * Who may import whom, and what no source may hold. Each rule finds faults in a map of sources by path; its canary is a
 * fault that it has to find.
 */
export const rules = [
  {
    says: 'core imports nothing from outside itself',
    faults: eachImport((path, specifier) => core.test(path) && !isTest(path) && !isRelative(specifier)),
    canary: { 'packages/core/src/requests/a.ts': `import { html } from 'lit';` },
  },
  {
    says: 'a slice of core knows another only by its index',
    faults: eachImport((path, specifier) => {
      const [from, to] = [path, whereTo(path, specifier)].map((place) => place.match(core)?.[1]);
      return from && isRelative(specifier) && !isTest(path) && from !== to && !new RegExp(`^packages/core/src/${to}/index\\.js$`).test(whereTo(path, specifier));
    }),
    canary: { 'packages/core/src/requests/a.ts': `import type { Place } from '../places/place.js';` },
  },
  {
    says: 'the slices of core do not go in circles',
    faults: (sources) => circlesIn(slicesOf(sources)),
    canary: {
      'packages/core/src/requests/a.ts': `import type { Place } from '../places/index.js';`,
      'packages/core/src/places/a.ts': `export * from '../words/index.js';`,
      'packages/core/src/words/a.ts': `import {\n  type Draft,\n} from '../requests/index.js';`,
    },
  },
  {
    says: 'the pieces in elements/ui know nothing of cities',
    faults: eachImport((path, specifier) => inElements(path) === 'ui' && !isTest(path) && (specifier.startsWith('@civic-elements/core') || leadsTo(path, specifier, (folder) => folder !== 'ui'))),
    canary: { 'packages/elements/src/ui/button.ts': `import type { City } from '@civic-elements/core/requests';` },
  },
  {
    says: 'a widget never imports another widget',
    faults: eachImport((path, specifier) => isWidget(inElements(path)) && leadsTo(path, specifier, (folder) => isWidget(folder) && folder !== inElements(path))),
    canary: { 'packages/elements/src/request-form/a.ts': `import { StatusTracker } from '../status-tracker/status-tracker.js';` },
  },
  {
    says: 'what widgets stand on does not know them',
    faults: eachImport((path, specifier) => notAWidget.includes(inElements(path)) && leadsTo(path, specifier, isWidget)),
    canary: { 'packages/elements/src/internal/a.ts': `import '../request-form/civic-request-form.js';` },
  },
  {
    says: 'nobody reaches into the sources of another package',
    faults: eachImport((path, specifier) => {
      const from = path.match(/^packages\/[^/]+\/|^stories\//)?.[0];
      return from && (specifier.includes('/src/') || (isRelative(specifier) && !whereTo(path, specifier).startsWith(from)));
    }),
    canary: { 'packages/elements/src/request-form/a.ts': `import { x } from '../../../core/src/requests/index.js';` },
  },
  {
    says: 'in elements, only platform touches the browser’s storage, network, place and address',
    faults: eachMatch(/(?<![.\w]|async )fetch\(|\b(?:localStorage|sessionStorage|indexedDB|navigator|XMLHttpRequest|WebSocket)\b|\bwindow\.|(?<![.\w])(?:location|history)\.|\bsendBeacon\b/, (path) => inElements(path) !== undefined && inElements(path) !== 'platform'),
    canary: { 'packages/elements/src/request-form/a.ts': `const kept = sessionStorage.getItem('draft');` },
  },
  {
    says: 'core gets its means as arguments; only the GeoReport client falls back to those of its surroundings, by globalThis',
    faults: eachMatch(/(?<![.\w]|async )fetch\(|\b(?:localStorage|sessionStorage|indexedDB)\b|(?<!globalThis\.)\bnavigator\b|\bDate\.now\(|\bMath\.random\(|\bcrypto\./, (path) => core.test(path) && !/^packages\/core\/src\/(?:open311|calls)\//.test(path)),
    canary: { 'packages/core/src/requests/a.ts': `const sent = await fetch(address);` },
  },
  {
    says: 'only the file named after its tag registers it',
    faults: eachMatch(/\bcustomElements\.define\(|(?<!\w )\bdefine\(\s*'|@customElement\b/, (path) => inElements(path) !== undefined && !/\/civic-[^/]+\.ts$|\/internal\/register\.ts$/.test(path), withoutComments),
    canary: { 'packages/elements/src/request-form/request-form.ts': `define('civic-request-form', RequestForm);` },
  },
  {
    says: 'no source has a way to turn text into markup or code',
    faults: eachMatch(/\b(?:innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|unsafeHTML|unsafeSVG|unsafeStatic|srcdoc|createContextualFragment)\b|\bdocument\.write|\beval\(|\bnew Function\b/, (path) => /^packages\/|^stories\//.test(path)),
    canary: { 'packages/elements/src/ui/notice.ts': `root.innerHTML = text;` },
  },
  {
    says: 'a source file has at most 300 lines',
    faults: (sources) => [...sources].filter(([path, text]) => !isTest(path) && text.trimEnd().split('\n').length > 300).map(([path, text]) => `${path} has ${text.trimEnd().split('\n').length}`),
    canary: { 'packages/core/src/requests/a.ts': 'x\n'.repeat(301) },
  },
  {
    says: 'nothing is left for later',
    faults: eachMatch(/\b(?:TOD[O]|FIXM[E])\b/, () => true, (text) => text),
    canary: { 'packages/core/src/requests/a.ts': `// ${['TO', 'DO'].join('')}: later` },
  },
  {
    says: 'a file is named after what it exports',
    faults: (sources) => [...sources.keys()].filter((path) => /\/(?:utils?|helpers?|types|shared|misc|constants)(?:\.|\/)|[A-Z_][^/]*\.ts$|-(?:manager|impl)\.ts$/.test(path)),
    canary: { 'packages/core/src/requests/utils.ts': '' },
  },
  {
    says: 'no test is focused, and none is skipped without a reason',
    faults: eachMatch(/\b(?:it|test|describe)\.only\(|\b(?:it|test|describe)\.skip\(|\bxit\(/, isTest),
    canary: { 'packages/core/src/requests/a.test.ts': `it.only('a', () => {});` },
  },
];

function isWidget(folder) {
  return folder !== undefined && !notAWidget.includes(folder);
}

function leadsTo(path, specifier, forbidden) {
  const folder = isRelative(specifier) ? inElements(whereTo(path, specifier)) : undefined;
  return folder !== undefined && forbidden(folder);
}

function eachImport(isFault) {
  return (sources) => [...sources].flatMap(([path, text]) => importsOf(text).filter((specifier) => isFault(path, specifier)).map((specifier) => `${path} imports ${specifier}`));
}

function eachMatch(pattern, concerns, prepare = withoutStrings) {
  return (sources) =>
    [...sources]
      .filter(([path]) => concerns(path))
      .filter(([path]) => !isTest(path) || concerns === isTest)
      .flatMap(([path, text]) => [...prepare(text).matchAll(new RegExp(pattern, 'g'))].map(([found]) => `${path} has ${found}`));
}

function slicesOf(sources) {
  const slices = new Map();
  for (const [path, text] of sources) {
    const from = path.match(core)?.[1];
    if (from === undefined || isTest(path)) continue;
    const known = slices.get(from) ?? slices.set(from, new Set()).get(from);
    for (const specifier of importsOf(text).filter(isRelative)) {
      const to = whereTo(path, specifier).match(core)?.[1];
      if (to !== undefined && to !== from) known.add(to);
    }
  }
  return slices;
}

function circlesIn(slices, slice, walked = []) {
  if (slice === undefined) return [...slices.keys()].flatMap((start) => circlesIn(slices, start));
  if (walked[0] === slice) return [[...walked, slice].join(' → ')];
  if (walked.includes(slice)) return [];
  return [...(slices.get(slice) ?? [])].flatMap((next) => circlesIn(slices, next, [...walked, slice]));
}
