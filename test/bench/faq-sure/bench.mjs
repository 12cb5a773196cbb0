import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildIndex, openFaqSearch } from '@civic-elements/core/faq';
import { articlesFor, packFor } from '../faq/civic.mjs';
import { languageFor } from '../faq/languages.mjs';
import { readSets } from '../faq/sets.mjs';
import { variants } from '../faq/variants.mjs';

/**
 * How right the search is when it is sure. What has no answer is what was asked of one English set, put to the articles of another; sets on
 * one subject (both on a virus) answer some of each other's questions and are told apart.
 */
const { values } = parseArgs({ options: { data: { type: 'string', default: '../shared/data/faq' } } });
const folder = resolve(process.env.INIT_CWD ?? process.cwd(), values.data);
if (!existsSync(folder)) {
  console.error(`There is no folder ${values.data}. Say where the sets are: npm run bench -- faq-sure --data DIR`);
  process.exit(2);
}
const sameSubject = new Set(['cdc-faq-en', 'quebec-gov-en']);
const language = languageFor('en');
const pack = packFor(language);
const sets = readSets(folder).filter(({ lang }) => lang === 'en').map((set) => ({ ...set, search: openFaqSearch(buildIndex(articlesFor(set.articles), pack), pack) }));

const share = (part, whole) => Number((part.length / Math.max(1, whole.length)).toFixed(3));
const rows = [];
for (const keptAside of [false, true]) {
  for (const [variant, typedAs] of Object.entries(variants)) {
    const asked = sets.flatMap((set) => sets.flatMap((other) => other.queries.filter((query) => query.relevant.size > 0 && query.keptAside === keptAside).map((query) => {
      const [best] = set.search.find(typedAs(query, language), { limit: 1 });
      return { own: set === other, foreign: sameSubject.has(set.name) !== sameSubject.has(other.name), sure: best?.sure === true, right: set === other && query.relevant.has(best?.id) };
    })));
    const sure = asked.filter((one) => one.sure);
    const right = asked.filter((one) => one.right);
    const own = sure.filter((one) => one.own);
    const foreign = asked.filter((one) => one.foreign);
    rows.push({
      part: keptAside ? 'kept aside' : 'tuning part',
      variant,
      'right answers it is sure of': share(right.filter((one) => one.sure), right),
      'right where it is sure': share(own.filter((one) => one.right), own),
      'sure where there is no answer': share(foreign.filter((one) => one.sure), foreign),
      'has an answer where it is sure': share(own, sure.filter((one) => one.own || one.foreign)),
    });
  }
}
console.table(rows);
