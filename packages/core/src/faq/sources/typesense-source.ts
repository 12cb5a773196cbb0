import { countField, httpMeansHere, jsonCall, ownField, refusalOf, textField, whole } from '../../calls/index.js';
import type { FaqSource, Heading } from '../faq-source.js';
import { below, fieldName, type EngineAnswer, type EngineOptions, type EngineQuestion } from './engine.js';
import { engineSource } from './engine-source.js';

export interface TypesenseOptions extends EngineOptions {
  /** Fields that are searched and how much each counts, by Typesense's names. */
  readonly searched?: Readonly<Record<string, number>>;
}

/**
 * Articles in Typesense, asked by `multi_search`, so that what is typed stands in no address. `topic`, `department` and a named
 * `lang` have to be facets. Source: https://typesense.org/docs/latest/api/search.html
 */
export class TypesenseSource implements FaqSource {
  readonly open: FaqSource['open'];

  constructor(options: TypesenseOptions) {
    const { address, key, fields, http } = options;
    const means = httpMeansHere(http);
    const url = below(address, 'multi_search');
    const facets = [fieldName(fields, 'topic'), fieldName(fields, 'department')];
    const searched = options.searched ?? { [fieldName(fields, 'question')]: 4, [fieldName(fields, 'keywords')]: 4, [fieldName(fields, 'answer')]: 1 };

    const bodyFor = ({ index, words, limit, filters, ids }: EngineQuestion): unknown => {
      const conditions = [...filters.map(([field, value]) => `${field}:=${literal(value)}`), ...(ids ? [`${fieldName(fields, 'id')}:=[${ids.map(literal).join(',')}]`] : [])];
      return {
        collection: index, q: words === '' ? '*' : words, per_page: limit, facet_by: facets.join(','), max_facet_values: 100,
        query_by: Object.keys(searched).join(','), query_by_weights: Object.values(searched).join(','),
        ...(conditions.length > 0 && { filter_by: conditions.join(' && ') }),
      };
    };
    this.open = engineSource(options, async (question, signal) => {
      const json = await jsonCall({ url, body: JSON.stringify({ searches: [bodyFor(question)] }), headers: { ...(key !== undefined && { 'x-typesense-api-key': key }) }, ...(signal && { signal }) }, means);
      const results = ownField(json, 'results');
      const result: unknown = Array.isArray(results) ? results[0] : undefined;
      // One search of several may be refused while the call as a whole is answered by 200.
      const code = countField(result, 'code');
      if (code !== undefined) throw refusalOf({ status: code, ok: false, text: '', retryAfter: null }, url);
      return whole(readResult(result), url);
    }).open;
  }
}

/** In backticks nothing is taken for a sign but the backtick, which no value can then have. */
function literal(value: string): string {
  return `\`${value.replaceAll('`', '')}\``;
}

function readResult(result: unknown): EngineAnswer | undefined {
  const [hits, total] = [ownField(result, 'hits'), countField(result, 'found')];
  if (!Array.isArray(hits) || total === undefined) return undefined;
  const dropped = countField(ownField(hits[0], 'text_match_info'), 'num_tokens_dropped');
  return {
    total,
    hits: hits.map((hit: unknown) => ({ document: ownField(hit, 'document'), pinned: ownField(hit, 'curated') === true, marked: tokensOf(ownField(hit, 'highlights')) })),
    facets: readFacets(ownField(result, 'facet_counts')),
    ...(dropped !== undefined && { sure: dropped === 0 }),
  };
}

/** For a list of texts the tokens come in lists, one for each text. */
function tokensOf(highlights: unknown): readonly string[] {
  return Array.isArray(highlights) ? highlights.flatMap((one: unknown) => {
    const tokens = ownField(one, 'matched_tokens');
    return Array.isArray(tokens) ? tokens.flat().filter((token): token is string => typeof token === 'string') : [];
  }) : [];
}

function readFacets(facets: unknown): ReadonlyMap<string, readonly Heading[]> {
  return new Map((Array.isArray(facets) ? facets : []).map((facet: unknown) => {
    const counts = ownField(facet, 'counts');
    return [textField(facet, 'field_name') ?? '', (Array.isArray(counts) ? counts : []).flatMap((one: unknown) => {
      const name = textField(one, 'value');
      return name === undefined ? [] : [{ name, count: countField(one, 'count') ?? 0 }];
    })] as const;
  }));
}
