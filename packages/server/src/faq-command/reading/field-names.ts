export const fieldNames = ['id', 'question', 'answer', 'topic', 'department', 'owner', 'checked', 'serviceCode', 'keywords', 'wordings', 'related', 'lang', 'frequent'] as const;
export type FieldName = (typeof fieldNames)[number];

/** What cities call these in their tables, front matter and exports; the surer name stands first. */
const usualNames: Readonly<Record<FieldName, readonly string[]>> = {
  id: ['id', 'article id', 'faq id', 'question id', 'slug', 'key', 'anchor', 'nid'],
  question: ['question', 'faq question', 'question text', 'title', 'heading', 'headline', 'name', 'faq', 'q', 'pregunta', 'frage'],
  answer: ['answer', 'faq answer', 'answer text', 'answer html', 'body', 'content', 'text', 'response', 'description', 'a', 'respuesta', 'antwort'],
  topic: ['topic', 'category', 'section', 'topics', 'categories', 'subject', 'theme', 'group', 'tema'],
  department: ['department', 'dept', 'agency', 'office', 'division', 'departamento'],
  owner: ['owner', 'content owner', 'kept by', 'desk'],
  checked: ['checked', 'last checked', 'reviewed', 'last reviewed', 'review date', 'date reviewed', 'verified', 'last verified', 'last updated', 'updated', 'last modified', 'changed'],
  serviceCode: ['service code', 'service', 'servicecode', 'request code'],
  keywords: ['keywords', 'keyword', 'search terms', 'tags', 'also called', 'synonyms'],
  wordings: ['wordings', 'wording', 'phrasings', 'variants', 'other questions', 'alternative questions', 'residents ask'],
  related: ['related', 'related ids', 'related questions', 'related articles', 'see also'],
  lang: ['lang', 'language', 'locale', 'langcode'],
  frequent: ['frequent', 'featured', 'popular', 'top'],
};

/** A name as people mean it: whatever its case, its underscores and its spaces. */
export function plainName(name: string): string {
  return name.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase().replace(/[_\s.-]+/g, ' ').replace(/^["'\s]+|["'\s?:]+$/g, '');
}

/** For each field the name, among those that are there, which holds it. */
export function namesOfFields(there: readonly string[], among: Readonly<Record<string, readonly string[]>> = usualNames): ReadonlyMap<string, string> {
  const byPlain = new Map<string, string>();
  for (const name of there) if (!byPlain.has(plainName(name))) byPlain.set(plainName(name), name);
  const found = new Map<string, string>();
  for (const [field, names] of Object.entries(among)) {
    const name = names.find((choice) => byPlain.has(choice));
    if (name !== undefined) found.set(field, byPlain.get(name) as string);
  }
  return found;
}

/** What a record holds, by the names an article has. What has no place in an article is left out. */
export function byFieldName(record: Readonly<Record<string, unknown>>): Readonly<Partial<Record<FieldName, unknown>>> {
  return Object.fromEntries([...namesOfFields(Object.keys(record))].map(([field, name]) => [field, record[name]]));
}

export const namesOfQuestion: readonly string[] = usualNames.question.slice(0, 4);
export const namesOfAnswer: readonly string[] = usualNames.answer.slice(0, 5);
