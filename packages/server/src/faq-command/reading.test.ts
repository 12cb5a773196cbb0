import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { readArticleFile, type Article } from '@civic-elements/core/faq';
import { type Desk, newDesk } from './desk.test.support.js';

describe('What an editor has, read into articles', () => {
  let desk: Desk;
  beforeEach(() => (desk = newDesk()));
  afterEach(() => desk.clear());

  /** The articles that `build` makes of files, and what it says is wrong. */
  async function built(files: Readonly<Record<string, string | Uint8Array>>, lang = 'en', ...options: readonly string[]): Promise<{ articles: readonly Article[]; code: number; told: string }> {
    desk.put(Object.fromEntries(Object.entries(files).map(([name, content]) => [`in/${name}`, content])));
    const { code, told } = await desk.run('build', './in', '--out', './out', ...options);
    return { code, told, articles: code === 2 ? [] : readArticleFile(JSON.parse(desk.text(`out/faq.${lang}.json`))).shelf?.articles ?? [] };
  }

  it('a table with quotes, line ends in cells, a byte order mark and names of its own', async () => {
    const { articles, code } = await built({
      'faq.csv': '\ufeffFAQ ID,Question,Answer,Category,Last Reviewed,Also called,Other wordings,See also,Service\r\n7,"Who says ""bin""?","Line one, with a comma.\nLine two.",Waste,3/31/2026,"bin; can, cart",how often; is it weekly,"8, 9",  missed-bin\r\n8,What is new?,Nothing.,,,,,,\r\n',
    });
    assert.deepEqual(articles, [
      { id: '7', question: 'Who says "bin"?', answer: 'Line one, with a comma.\nLine two.', topic: 'Waste', checked: '2026-03-31', serviceCode: 'missed-bin', keywords: ['bin', 'can', 'cart'], related: ['8', '9'] },
      { id: '8', question: 'What is new?', answer: 'Nothing.' },
    ]);
    assert.equal(code, 0);
  });

  it('a table as a spreadsheet on Windows saves it, and with semicolons', async () => {
    const { articles } = await built({ 'faq.es.csv': Buffer.from('pregunta;respuesta;idioma\r\n¿Cuándo pasa el camión?;"Los martes; también los jueves.";español\r\n', 'latin1') }, 'es');
    assert.deepEqual(articles, [{ id: 'cuando-pasa-el-camion', question: '¿Cuándo pasa el camión?', answer: 'Los martes; también los jueves.' }]);
  });

  it('Markdown, an article a file, its name the id', async () => {
    const { articles, code } = await built({
      'trash-day.md': '---\nquestion: When is trash day?\ntopic: Trash\ndepartment: "Public Works: Waste"\nowner: Desk 4\nchecked: 2026-03-31\nservice: 007\nkeywords: [bin, can]\nwordings:\n  - how often, and when\nrelated: [snow]\n---\n\nOn **Tuesday**.\n\n- rain\n- shine\n',
      'snow.md': '# When do you plow?\n\nAfter two inches.\n\n## Where\n\nMain streets first.\n',
    });
    assert.equal(code, 0);
    assert.deepEqual(articles, [
      { id: 'snow', question: 'When do you plow?', answer: 'After two inches.\n\n## Where\n\nMain streets first.' },
      {
        id: 'trash-day', question: 'When is trash day?', answer: 'On **Tuesday**.\n\n- rain\n- shine', topic: 'Trash', department: 'Public Works: Waste', owner: 'Desk 4', checked: '2026-03-31', serviceCode: '007',
        keywords: ['bin', 'can'], wordings: ['how often, and when'], related: ['snow'],
      },
    ]);
  });

  it('Markdown, many in a file, with what they share above and what each has below its question', async () => {
    const { articles, code, told } = await built({
      'all.md': '---\ndepartment: Public Works\n---\n# Waste\n\n## When is trash day? {#trash-day}\nkeywords: bin, can\nchecked: 2026-03-31\n\nOn Tuesday.\n\n### And holidays?\n\nA day later.\n\nWhat goes where?\n----------------\n\nSee the list.\n\n```\n## no heading\n```\n',
    });
    assert.deepEqual([code, told], [0, '']);
    assert.deepEqual(articles, [
      { id: 'trash-day', question: 'When is trash day?', answer: 'On Tuesday.\n\n### And holidays?\n\nA day later.', topic: 'Waste', department: 'Public Works', checked: '2026-03-31', keywords: ['bin', 'can'] },
      { id: 'what-goes-where', question: 'What goes where?', answer: 'See the list.\n\n```\n## no heading\n```', topic: 'Waste', department: 'Public Works' },
    ]);
  });

  it('each language by front matter, by folder or by the name of the file', async () => {
    const { code } = await built({ 'es/a.md': '# ¿Qué?\n\nEso.', 'faq.vi.csv': 'question,answer\nGì?,Đó.', 'c.md': '---\nlang: fr\n---\n# Quoi ?\n\nÇa.', 'd.md': '# What?\n\nThat.', 'it/e.md': '# Chi?\n\nIo.' });
    assert.equal(code, 0);
    assert.deepEqual(Object.keys((JSON.parse(desk.text('out/faq.json')) as { languages: object }).languages), ['en', 'fr', 'es', 'it', 'vi']);
    assert.match(desk.text('out/faq.fr.html'), /<html lang="fr" dir="ltr">[^]*<title>Questions et réponses<\/title>/);
  });

  it('JSON: a list under any name, with names of its own, and HTML in it', async () => {
    const { articles } = await built({ 'export.json': JSON.stringify({ total: 2, faqs: [{ nid: 12, title: 'Where is it?', body: '<p>At <a href="https://a.example/x?a=1&amp;b=2">City Hall</a>.</p><ul><li>Floor 2</li></ul>', tags: ['hall'] }, { nid: 13, title: 'Open?', body: 'AT&amp;T <b>only</b>' }] }) });
    assert.deepEqual(articles, [
      { id: '12', question: 'Where is it?', answer: 'At [City Hall](https://a.example/x?a=1&b=2).\n\n- Floor 2', keywords: ['hall'] },
      { id: '13', question: 'Open?', answer: 'AT&T **only**' },
    ]);
  });

  it('pages: FAQPage as JSON-LD, as microdata, or plain headings', async () => {
    const data = { '@context': 'https://schema.org', '@graph': [{ '@type': 'FAQPage', mainEntity: [{ '@type': 'Question', name: 'One?', acceptedAnswer: { '@type': 'Answer', text: '<p>First.</p>' } }] }] };
    const { articles, code } = await built({
      'a.html': `<!doctype html><title>x</title><script type="application/ld+json">${JSON.stringify(data)}</script><p>One?`,
      'b.html': '<div itemscope itemtype="https://schema.org/FAQPage"><div itemscope itemprop="mainEntity" itemtype="https://schema.org/Question"><h3 itemprop="name">Two?</h3><div itemscope itemprop="acceptedAnswer"><p itemprop="text">Second.</p></div></div></div>',
      'c.html': '<html lang="en"><nav><a href="/">Home</a></nav><h1>Questions</h1><h2>Three?</h2><p>Third.</p><h2>Four?</h2><p>Fourth.</p>',
    });
    assert.equal(code, 0);
    assert.deepEqual(articles.map(({ id, question, answer }) => [id, question, answer]), [['one', 'One?', 'First.'], ['two', 'Two?', 'Second.'], ['three', 'Three?', 'Third.'], ['four', 'Four?', 'Fourth.']]);
  });

  it('synonyms, best bets and what is shown first', async () => {
    desk.put({ 'synonyms.es.txt': '# basura\nbote, cesto\n', 'pins.csv': 'phrase,id,from\nsnow storm,snow,11/30/2026\nx,gone,\n' });
    const { told, code } = await built({ 'snow.md': '---\nfrequent: 2\n---\n# Plow?\n\nYes.', 'b.md': '---\nfrequent: 1\n---\n# B?\n\nYes.', 'es/snow.md': '# ¿Nieve?\n\nSí.' }, 'en', '--synonyms', './synonyms.es.txt', '--pins', './pins.csv');
    assert.equal(code, 1);
    assert.match(told, /pins\.csv pins\[1\]: Needs a phrase and the id of an article here\./);
    assert.deepEqual(readArticleFile(JSON.parse(desk.text('out/faq.en.json'))).shelf?.frequent, ['b', 'snow']);
    assert.deepEqual(readArticleFile(JSON.parse(desk.text('out/faq.en.json'))).shelf?.pins, [{ phrase: 'snow storm', articleId: 'snow', from: '2026-11-30' }]);
    assert.deepEqual(readArticleFile(JSON.parse(desk.text('out/faq.es.json'))).shelf?.synonyms, ['# basura', 'bote, cesto']);
  });

  it('names what is wrong with file and line, and keeps the rest', async () => {
    const { articles, code, told } = await built({
      'a.csv': 'id,question,answer,checked\n1,"Two\nlines?",Yes.,\n1,Again?,No.,\n2,No answer?,,\n3,When?,Now.,3/4/2026\n',
      'b.md': '---\na: [\n---\n# B?\n\nYes.',
      'c.md': '# Waste\n\nSome text.\n\n## C?\n\nYes.',
      'd.csv': 'name,phone\nx,1\n',
      'e.json': '{"a":\n1,}',
      'f.html': '<p>Nothing here.',
      'g.json': '{"faq":1,"languages":{"en":{"articles":"faq.en.json"}}}',
    });
    assert.equal(code, 1);
    assert.deepEqual(articles.map(({ id }) => id), ['1', '3', 'b', 'c']);
    for (const line of [
      /a\.csv:4: The id “1” is taken by .*a\.csv:2; this one was left out\./, /a\.csv:5: answer is missing or no text; the article was left out\./, /a\.csv:6: checked is no day such as 2026-03-31; it was left out\./,
      /b\.md: The facts above the answer are not well-formed YAML: they break in line 2/, /c\.md:1: Text above the first second-level heading/, /d\.csv: No column holds the answer: .*The first line names “name”, “phone”\./,
      /e\.json: This is not well-formed JSON: it breaks in line 2\./, /f\.html: There are no questions and answers in this page/, /g\.json: This file only names others\. Give faq\.en\.json themselves\./, /9 things to mend/,
    ]) assert.match(told, line);
  });

  it('tells what of an answer was lost, and keeps its words', async () => {
    desk.put({
      'in/a.html': '<html lang="en"><title>x</title><details><summary>Where?</summary><p>Here. <a href="map.html">Map</a></p><video src="x"></video><img src="y"></details><details><summary>When?</summary><p>Now.</p></details>',
      'in/b.csv': 'id,question,answer\nb,B?,"Yes, **really** <u>so</u>. <a href=""/here"">Go</a> <a href=""javascript:x()"">no</a>"\nc,C?,"<p>One</p><iframe src=x></iframe>"\nd,D?,"Text first.\n\n<ul><li>then</li></ul>"\n',
    });
    const { said } = await desk.run('check', './in', '--json');
    const lost = (JSON.parse(said) as { findings: { kind: string; id: string; says: string }[] }).findings.filter(({ kind }) => kind === 'lost').map(({ id, says }) => `${id}: ${says}`);
    assert.deepEqual(lost, [
      'where: <video> cannot be shown in an answer', 'where: a picture without words for it', 'where: the link to map.html, which would lead nowhere from another page',
      'b: the link to javascript:x(), which would lead nowhere from another page', 'b: <u> cannot be shown in an answer', 'c: <iframe> cannot be shown in an answer',
    ]);
    await desk.run('build', './in', '--out', './out', '--site', 'https://www.your-city.example/faq/');
    const answers = new Map(readArticleFile(JSON.parse(desk.text('out/faq.en.json'))).shelf?.articles.map(({ id, answer }) => [id, answer]));
    assert.deepEqual([...answers.values()], ['Here. [Map](https://www.your-city.example/faq/map.html)', 'Now.', 'Yes, **really** so. [Go](/here) no', 'One', 'Text first.\n\n- then']);
  });

  it('pages however broken, deep or long, in little time', async () => {
    desk.put({ 'in/deep.html': `${'<div>'.repeat(50_000)}<h2>Deep?</h2><p>Yes.`, 'in/long.html': `<h2>Long?</h2>${'<p>Yes <b>and <i>no</b></i>.'.repeat(40_000)}`, 'in/ok.html': '<h2>Ok?</h2><p>Yes.' });
    const start = performance.now();
    const { code, told } = await desk.run('build', './in', '--out', './out');
    assert.ok(performance.now() - start < 20_000);
    assert.equal(code, 1);
    assert.match(told, /deep\.html: There are no questions and answers in this page/);
  });

  it('and shows how far it is, in a terminal by a bar', async () => {
    const shown: string[] = [];
    const atTerminal = newDesk({ stderr: { isTTY: true, columns: 100, write: (text) => shown.push(text) } });
    atTerminal.put({ 'a.csv': 'question,answer\nA?,B.\n' });
    await atTerminal.run('build', './a.csv', '--out', './out');
    assert.match(shown.join(''), /\r\[\.{24}\] a\.csv: 0 %, 0 articles.*\r\x1b\[K$/s);
    atTerminal.clear();
  });
});
