import type { WorkEntry, WorkKind } from '@civic-elements/core/insight';
import { sentences } from '../sentences.js';
import { asLine, type ListedEntry } from './accepted-entries.js';

/** Kinds that can be accepted as they stand; the others ask for writing. */
const canBeAccepted: ReadonlySet<WorkKind> = new Set(['wording', 'synonym', 'pin']);
const kinds: readonly WorkKind[] = ['write', 'mend', 'wording', 'synonym', 'pin', 'merge', 'retire'];

/** The work list to read and to tick: what concerns most people first, kind by kind. */
export function workListMarkdown(entries: readonly ListedEntry[], today: string): string {
  const parts = kinds.flatMap((kind) => {
    const these = entries.filter(({ entry }) => entry.kind === kind);
    return these.length === 0 ? [] : [`## ${sentences.workKind[kind]}\n\n${these.map(item).join('\n')}\n`];
  });
  return [`# ${sentences.workListTitle(today)}\n`, entries.length === 0 ? `${sentences.nothingToDo}\n` : `${sentences.howToAccept}\n`, ...parts].join('\n');
}

function item(listed: ListedEntry): string {
  const { entry, lang } = listed;
  const ids = entry.articles.length === 0 ? '' : ` (${entry.articles.join(', ')})`;
  const says = `${plain(entry.says)}${plain(ids)} [${lang}]`;
  // Two hyphens would end the comment.
  return canBeAccepted.has(entry.kind) ? `- [ ] ${says} <!-- ${asLine(listed).replace(/-(?=-)|[<>]/g, (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`)} -->` : `- ${says}`;
}

const plain = (text: string): string => text.replace(/[\\`*_[\]<]/g, '\\$&').replace(/\s+/g, ' ');

const columns = ['accept', 'kind', 'lang', 'what to do', 'words', 'articles', 'evidence', 'entry'];

/** The same as a table. */
export function workListTable(entries: readonly ListedEntry[]): string {
  const rows = entries.map((listed) => {
    const { lang, entry } = listed;
    return ['', entry.kind, lang, entry.says, entry.words.join('; '), entry.articles.join('; '), evidenceOf(entry), canBeAccepted.has(entry.kind) ? asLine(listed) : ''];
  });
  return `\ufeff${[columns, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

const evidenceOf = ({ evidence }: WorkEntry): string => Object.entries(evidence).map(([name, count]) => `${name}: ${count}+`).join('; ');

/** A cell that begins like a formula is one to a spreadsheet. */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",;\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
