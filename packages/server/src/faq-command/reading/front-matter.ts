import { parseDocument } from 'yaml';
import { sentences } from '../sentences.js';

export interface FrontMatter {
  readonly fields: Readonly<Record<string, unknown>>;
  /** The lines after it, and the number of the first of them. */
  readonly lines: readonly string[];
  readonly firstLine: number;
  /** A sentence where it is no YAML. */
  readonly problem?: string;
}

/** Takes the front matter of a Markdown file off: YAML between two lines of `---`. Every value stays the text it is written as, so that an id `007` does. */
export function readFrontMatter(text: string): FrontMatter {
  const lines = text.replace(/^\ufeff/, '').split(/\r\n?|\n/);
  const end = lines[0]?.trimEnd() === '---' ? lines.findIndex((line, at) => at > 0 && /^(?:---|\.\.\.)\s*$/.test(line)) : -1;
  if (end < 0) return { fields: {}, lines, firstLine: 1 };
  return { ...yamlFields(lines.slice(1, end).join('\n'), 2), lines: lines.slice(end + 1), firstLine: end + 2 };
}

/** The fields in a piece of YAML that begins at a line of a file. */
export function yamlFields(yaml: string, firstLine: number): Pick<FrontMatter, 'fields' | 'problem'> {
  const document = parseDocument(yaml, { schema: 'failsafe', uniqueKeys: false, prettyErrors: false, logLevel: 'silent' });
  const [error] = document.errors;
  if (error) return { fields: {}, problem: sentences.badFrontMatter(firstLine + yaml.slice(0, error.pos[0]).split('\n').length - 1) };
  // A file whose aliases unfold to more than it could say is no front matter.
  const value: unknown = document.toJS({ maxAliasCount: 20 });
  return { fields: typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {} };
}
