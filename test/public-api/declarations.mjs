import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { withoutComments } from '../support/sources.mjs';

/** What a .d.ts file exports, re-exports followed: each name with its declaration in one line, sorted by name. */
export function exportedFrom(file, read = (path) => readFileSync(path, 'utf8')) {
  const found = new Map();
  const statements = statementsOf(withoutComments(read(file)));
  const elsewhere = (specifier) => exportedFrom(join(dirname(file), specifier.replace(/\.js$/, '.d.ts')), read);

  for (const statement of statements) {
    const all = statement.match(/^export \* from '(\..+)'$/);
    if (all) for (const [name, text] of elsewhere(all[1])) found.set(name, text);

    const list = statement.match(/^export (?:type )?\{(.*)\}(?: from '(.+)')?$/);
    if (list) {
      for (const item of list[1].split(',').map((part) => part.trim()).filter(Boolean)) {
        const [from, to = from] = item.replace(/^type /, '').split(' as ');
        const declared = list[2] === undefined ? declaredIn(statements, from) : list[2].startsWith('.') ? elsewhere(list[2]).get(from) : `from ${list[2]}`;
        found.set(to, declared ?? `${from}, not found`);
      }
    }
    const name = declaredName(statement);
    if (statement.startsWith('export ') && name !== undefined) found.set(name, inOneLine(statement));
  }
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}

const declaration = /^(?:export )?(?:default )?(?:declare )?(?:abstract )?(?:function|const|let|class|interface|type|enum|namespace) ([\w$]+)/;

const declaredName = (statement) => statement.match(declaration)?.[1];

const declaredIn = (statements, name) => {
  const statement = statements.find((text) => declaredName(text) === name);
  return statement && inOneLine(statement);
};

function inOneLine(statement) {
  const plain = statement.replace(/^export /, '').replace(/^declare /, '').replace(/(?<=[{;] )(?:(?:static |readonly )*(?:private|protected) [^;]*|#private);/g, '').replace(/\s+/g, ' ').trim();
  // A catalogue is its keys; another wording is no other interface.
  return /^const \w+: \{/.test(plain) ? plain.replace(/: '(?:[^'\\]|\\.)*'|: "(?:[^"\\]|\\.)*"/g, ': string') : plain;
}

/** The statements at the top of a file, each with its white space collapsed. */
function statementsOf(text) {
  const statements = [];
  let depth = 0;
  let from = 0;
  const end = (at) => {
    const statement = text.slice(from, at).replace(/\s+/g, ' ').trim();
    if (statement !== '') statements.push(statement);
    from = at;
  };
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at];
    if ('{[('.includes(char)) depth += 1;
    if ('}])'.includes(char)) depth -= 1;
    if (depth !== 0) continue;
    if (char === ';') {
      end(at);
      from += 1;
    }
    // A body ends its statement; an object type in `type A = {…} & B` does not.
    if (char === '}' && /^\s*(?:export )?(?:declare )?(?:abstract )?(?:class|interface|enum|namespace|global)\b/.test(text.slice(from, at))) end(at + 1);
  }
  end(text.length);
  return statements;
}
