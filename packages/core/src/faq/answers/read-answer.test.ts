import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { answerText, readAnswer, type Answer, type Phrase } from '../index.js';

const words = (markdown: string): readonly Phrase[] => {
  const [block] = readAnswer(markdown);
  return block?.kind === 'paragraph' ? block.words : [];
};
const link = (href: string, shown = href): Phrase => ({ kind: 'link', href, words: [shown] });
const strong = (...inside: Phrase[]): Phrase => ({ kind: 'strong', words: inside });
const emphasis = (...inside: Phrase[]): Phrase => ({ kind: 'emphasis', words: inside });
const said = (...inside: Phrase[]): Answer => [{ kind: 'paragraph', words: inside }];

describe('an answer in plain text', () => {
  test('keeps its paragraphs and its line ends', () => {
    assert.deepEqual(readAnswer('City Hall\r\n1 Main Street\n\nOpen daily'), [
      { kind: 'paragraph', words: ['City Hall', { kind: 'break' }, '1 Main Street'] },
      { kind: 'paragraph', words: ['Open daily'] },
    ]);
  });
  test('is not changed by signs that mean themselves', () => {
    for (const text of ['2*3*4 = 24', 'see annual_report_2026.pdf', 'Fee* waived', 'a * b', 'Apt #4', '1986. was a year… no: I said 1986.5', '5 < 6 & 7 > 2', '[sic]', 'C:\\Temp', '<b>not bold</b>', '~5', 'AT&amp;T', '_', '**', '`']) {
      if (/^\d+\. /.test(text)) continue;
      assert.deepEqual(words(text), [text]);
    }
  });
  test('does not turn a year at the beginning of a line into a list', () => {
    assert.deepEqual(words('The hall was built in\n1986. It is open.').length, 3);
  });
  test('makes addresses into links, without the full stop after them', () => {
    assert.deepEqual(words('See https://city.example/bins. Or (www.city.example), info@city.example'), [
      'See ', link('https://city.example/bins'), '. Or (', link('https://www.city.example/', 'www.city.example'), '), info@city.example',
    ]);
    assert.deepEqual(words('请访问https://city.example/a。谢谢'), ['请访问', link('https://city.example/a'), '。谢谢']);
  });
});

describe('an answer in Markdown', () => {
  test('has bold, italics and links, one in the other', () => {
    assert.deepEqual(words('**Bring _one_ [ID](https://a.example/id)** today'), [strong('Bring ', emphasis('one'), ' ', link('https://a.example/id', 'ID')), ' today']);
    assert.deepEqual(words('***both*** and __bold__ and *it **bold***'), [strong(emphasis('both')), ' and ', strong('bold'), ' and ', emphasis('it ', strong('bold'))]);
    assert.deepEqual(words('这是**重点**内容'), ['这是', strong('重点'), '内容']);
    assert.deepEqual(words('<info@city.example> or [call](tel:+15550100 "now")'), [link('mailto:info@city.example', 'info@city.example'), ' or ', link('tel:+15550100', 'call')]);
    assert.deepEqual(words('[walk](https://a.example/x_(y)) ![a map](m.png)![](p.gif)'), [link('https://a.example/x_%28y%29', 'walk'), ' a map']);
  });
  test('shows the words of a link that may not be followed, and no more', () => {
    assert.deepEqual(words('[pay](javascript:alert(1)) [see](page.html)'), ['pay see']);
  });
  test('takes what is not closed for what it is', () => {
    assert.deepEqual(words('**open and [half](http://x'), ['**open and [half](', link('http://x/', 'http://x')]);
    assert.deepEqual(words('**open **bold**'), ['**open ', strong('bold')]);
    assert.deepEqual(words('\\*a\\* `*b*`'), ['*a* *b*']);
  });
  test('has headings, rules, quotes and lists in one another', () => {
    const tree = readAnswer('# Bring\n- ID\n  - passport\nor card\n- form\n\n  two pages\n\n---\n3. pay\n\n4) wait\n\n> quoted\n> # more\n\nEnd\n===');
    assert.deepEqual(tree, [
      { kind: 'heading', level: 1, words: ['Bring'] },
      { kind: 'bullets', items: [[...said('ID'), { kind: 'bullets', items: [said('passport', { kind: 'break' }, 'or card')] }], [...said('form'), ...said('two pages')]] },
      { kind: 'numbers', start: 3, items: [said('pay')] },
      { kind: 'numbers', start: 4, items: [said('wait')] },
      { kind: 'quote', blocks: [...said('quoted'), { kind: 'heading', level: 1, words: ['more'] }] },
      { kind: 'heading', level: 1, words: ['End'] },
    ]);
  });
  test('has tables, whose cells keep bars and breaks', () => {
    assert.deepEqual(readAnswer('Size | Fee\n--- | ---:\nsmall | $5 \\| day\n**large** | $9<br>a week\n\nEnd'), [
      { kind: 'table', head: [['Size'], ['Fee']], rows: [[['small'], ['$5 | day']], [[strong('large')], ['$9', { kind: 'break' }, 'a week']]] },
      ...said('End'),
    ]);
  });
  test('is plain text to an index, a line for each block, item and row', () => {
    assert.equal(answerText(readAnswer('# Bins\nPut **them** out\n- by [6](https://a.example)\n- early\n\n|a|b|\n|-|-|\n|c|d|')), 'Bins\nPut them out\nby 6\nearly\na b\nc d');
  });
  test('loses the signs that turn the text after them round', () => {
    assert.deepEqual(words('pay\u202eyap\0'), ['payyap']);
  });
});
