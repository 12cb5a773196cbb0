import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { readCommandLine } from './command-line.js';
import { type Desk, newDesk } from './desk.test.support.js';
import { help } from './help.js';

const problem = (...typed: readonly string[]): string => {
  const wish = readCommandLine(typed);
  return wish.kind === 'problem' ? wish.words : `${wish.kind}!`;
};

describe('What is typed after civic-faq', () => {
  it('asks for help', () => {
    for (const typed of [['help'], ['--help'], ['build', '--help'], ['check', 'x', '-h']]) assert.equal(readCommandLine(typed).kind, 'help');
  });

  it('is told what is missing or not known', () => {
    assert.match(problem(), /^Say what to do: build, check or insight\./);
    assert.match(problem('make'), /^“make” is not a command\./);
    assert.match(problem('build', '--out', 'x'), /^Name the files or folders to build\./);
    assert.match(problem('build', 'x'), /^civic-faq build needs --out FOLDER\./);
    assert.match(problem('build', 'x', '--out'), /^The option --out needs a value after it\./);
    assert.match(problem('build', 'x', '--out', 'y', '--links'), /^civic-faq build has no option --links\./);
    assert.match(problem('build', 'x', '--out', 'y', '--index', 'often'), /takes one of these: auto, always, never\./);
    assert.match(problem('build', 'x', '--out', 'y', '--lang', 'Klingonese!'), /is not a language/);
    assert.match(problem('build', 'x', '--out', 'y', '--site', 'city.example'), /is not the address of a page/);
    assert.match(problem('check', 'x', '--today', '2026-02-30'), /is not a day/);
    assert.match(problem('check', 'x', '--json=yes'), /^The option --json takes no value\./);
    assert.match(problem('insight', '--notes', 'x'), /^civic-faq insight needs --faq/);
    assert.match(problem('insight', '--faq', 'x'), /^civic-faq insight needs --notes/);
    assert.match(problem('insight', '--faq', 'x', '--notes', 'y', '--out', 'list.pdf'), /takes one of these/);
  });

  it('knows every option its help names, and helps with every one it knows', () => {
    const named = new Set([...help.matchAll(/^ {2}(?:--[a-z]+(?:, )?)+/gm)].flatMap(([line]) => line.match(/--[a-z]+/g) ?? []));
    const withValue = (option: string): string[] => (['--json', '--links'].includes(option) ? [option] : [option, { '--index': 'auto', '--site': 'https://a.example', '--today': '2026-01-01', '--lang': 'es', '--out': 'x.md' }[option] ?? 'x']);
    for (const option of named) {
      const kinds = [['build', 'x', '--out', 'y'], ['check', 'x'], ['insight', '--faq', 'x', '--notes', 'y']].map((typed) => readCommandLine([...typed, ...withValue(option)]).kind);
      assert.ok(kinds.some((kind) => kind !== 'problem'), option);
    }
    assert.ok(named.size >= 16);
    assert.ok(help.split('\n').every((line) => line.length <= 110));
  });
});

describe('How civic-faq ends', () => {
  let desk: Desk;
  beforeEach(() => (desk = newDesk()));
  afterEach(() => desk.clear());

  it('with 2 where it cannot go on, and nothing is written', async () => {
    desk.put({ 'empty/readme.txt': 'x', 'faq.csv': 'question,answer\nA?,B.\n' });
    for (const [typed, words] of [
      [['build', './none', '--out', './out'], /There is no file or folder .*none\./],
      [['build', './empty', '--out', './out'], /There is not one article/],
      [['build', './empty/readme.txt', '--out', './out'], /readme\.txt: This is no file of answers\./],
      [['build', './faq.csv', '--out', './faq.csv/x'], /cannot be written to \((?:ENOTDIR|EEXIST)\)/],
      [['build', './empty', '--out', './empty'], /both read and written to/],
      [['build', './faq.csv', '--out', './out', '--synonyms', './none.txt'], /There is no file or folder .*none\.txt\./],
      [['check', './none'], /There is no file or folder/],
      [['insight', '--faq', './empty', '--notes', './x'], /holds no article file/],
      [['insight', '--faq', './none', '--notes', './x'], /There is no file or folder/],
    ] as const) {
      const { code, told } = await desk.run(...typed);
      assert.equal(code, 2, typed.join(' '));
      assert.match(told, words);
      assert.throws(() => desk.text('out/faq.json'));
    }
  });

  it('with 0 where all is fine, saying what it wrote', async () => {
    desk.put({ 'faq.csv': 'question,answer\nA?,B.\n' });
    const { code, said, told } = await desk.run('build', './faq.csv', '--out', './out');
    assert.deepEqual([code, told], [0, '']);
    assert.match(said, /^en: 1 article\n {2}faq\.en\.json {2}0\.1 KB\n/);
  });

  it('with an index only where there are many, or where it is wanted', async () => {
    const rows = (count: number): string => `id,question,answer\n${Array.from({ length: count }, (_, at) => `${at},Question ${at}?,Answer ${at}.`).join('\n')}`;
    desk.put({ 'few.csv': rows(999), 'many.csv': rows(1000) });
    for (const [file, choice, expected] of [['./few.csv', 'auto', undefined], ['./many.csv', 'auto', 'faq.en.index'], ['./many.csv', 'never', undefined], ['./few.csv', 'always', 'faq.en.index']] as const) {
      await desk.run('build', file, '--out', './out', '--index', choice);
      assert.deepEqual((JSON.parse(desk.text('out/faq.json')) as { languages: { en: object } }).languages.en, { articles: 'faq.en.json', ...(expected && { index: expected }) });
    }
  });
});
