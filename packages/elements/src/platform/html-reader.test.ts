import { answerFromHtml, answerHtml, answerText, articlesFromFaqPage, articlesFromPage, faqPageFrom, readAnswer, writeAnswer, type Answer } from '@civic-elements/core/faq';
import { expect } from '@open-wc/testing';
import { html, render } from 'lit';
import { waitUntil } from '../internal/wait-until.test.fixture.js';
import { richText } from '../ui/rich-text.js';
import { hostileAnswers } from './hostile-answers.test.fixture.js';
import { htmlNodeOf, readHtml } from './html-reader.js';

const answerOf = (text: string): Answer => answerFromHtml(readHtml(text));
const markdownOf = (text: string) => writeAnswer(answerOf(text));

/** Counts the scripts that run while `act` runs and a moment after: as long as it takes for as many as are expected to run. */
async function scriptsFired(act: () => void, expected = 0): Promise<number> {
  const page = globalThis as { fired?: () => void };
  let count = 0;
  page.fired = () => (count += 1);
  act();
  await new Promise((resolve) => setTimeout(resolve, 600));
  if (count < expected) await waitUntil(() => count >= expected, 'fewer scripts ran than could');
  delete page.fired;
  return count;
}

function drawnIn(room: Element, answer: Answer): Element {
  const place = document.createElement('div');
  room.append(place);
  render(html`${richText(answer, { headingLevel: 3, tableName: 'Table' })}`, place);
  return place;
}

const allowed = new Set('DIV P SPAN STRONG EM A BR UL OL LI BLOCKQUOTE TABLE THEAD TBODY TR TH TD H1 H2 H3 H4 H5 H6'.split(' '));
const led = /^(?:https?:|mailto:|tel:|\/(?!\/)|#)/;
function wrongIn(place: Element): string[] {
  return Array.from(place.querySelectorAll('*')).flatMap((element) => {
    const wrong = Array.from(element.attributes).filter(({ name, value }) => (name === 'href' ? !led.test(value) : !['class', 'id', 'start', 'role', 'tabindex', 'aria-label', 'scope'].includes(name)));
    const { protocol } = (element as HTMLAnchorElement);
    if (element.hasAttribute('href') && !['http:', 'https:', 'mailto:', 'tel:'].includes(protocol)) wrong.push(element.getAttributeNode('href') as Attr);
    return [...(allowed.has(element.tagName) ? [] : [element.tagName]), ...wrong.map(({ name, value }) => `${name}=${value}`)];
  });
}

/** What a page with this policy gets from the reader: the text it read, or the error's name. */
async function inPageWith(policy: string): Promise<string> {
  const frame = document.createElement('iframe');
  const module = new URL('./html-reader.js', import.meta.url).href;
  frame.srcdoc = `<meta http-equiv="Content-Security-Policy" content="${policy}">
    <script type="module">
      import { readHtml } from '${module}';
      let said;
      try { said = readHtml('<b>read</b>').children[0].children[0].text; } catch (error) { said = error.name; }
      parent.postMessage({ readerSaid: said }, '*');
    </script>`;
  const said = new Promise<string>((resolve) => {
    addEventListener('message', function heard({ data }: MessageEvent<{ readerSaid?: string }>) {
      if (data.readerSaid === undefined) return;
      removeEventListener('message', heard);
      resolve(data.readerSaid);
    });
  });
  document.body.append(frame);
  try {
    return await said;
  } finally {
    frame.remove();
  }
}

describe('answers in HTML', () => {
  let room: HTMLElement;
  beforeEach(() => {
    room = document.createElement('div');
    document.body.append(room);
  });
  afterEach(() => room.remove());

  // In a frame of its own, for some of them leave the page.
  it('that are hostile run where they are put into a page as they are', async () => {
    const frame = document.createElement('iframe');
    room.append(frame);
    const enough = 11;
    const fired = await scriptsFired(() => {
      for (const text of hostileAnswers.filter((one) => one.length < 500 && /\son\w+\s*=/i.test(one) && !/<meta|<base|<dialog|autofocus|<img name=|form/i.test(one))) {
        const page = frame.contentDocument as Document;
        Object.assign(frame.contentWindow as Window, { fired: () => (globalThis as { fired?: () => void }).fired?.() });
        const place = page.createElement('div');
        page.body.append(place);
        Object.assign(place, { innerHTML: text });
      }
    }, enough);
    expect(fired).to.be.at.least(enough);
  });

  it('that are hostile run nothing, lead nowhere else and leave no markup, read as HTML or as Markdown', async () => {
    expect(hostileAnswers.length).to.be.at.least(260);
    const wrong: string[] = [];
    const fired = await scriptsFired(() => {
      for (const text of hostileAnswers) {
        for (const answer of [answerOf(text), readAnswer(text)]) wrong.push(...wrongIn(drawnIn(room, answer)).map((what) => `${what} from ${text.slice(0, 120)}`));
        for (const link of room.querySelectorAll<HTMLAnchorElement>('a[href^="javascript" i]')) link.click();
        room.replaceChildren();
      }
    });
    expect(wrong).to.deep.equal([]);
    expect(fired).to.equal(0);
  });

  it('come back the same once they are written down, and once they are drawn', () => {
    for (const text of hostileAnswers) {
      const answer = answerOf(text);
      const written = writeAnswer(answer);
      expect(writeAnswer(readAnswer(written)), text.slice(0, 200)).to.equal(written);
      if (text.length < 500) expect(answerText(answerOf(answerHtml(answer))).replace(/\s+/g, ' '), text.slice(0, 200)).to.equal(answerText(answer).replace(/\s+/g, ' '));
    }
  });

  it('keep text, lists, headings, quotes, tables and links, in the order they stand', () => {
    expect(markdownOf('<h2>Bring</h2><p>An <b>ID </b>and <i>a form</i>.<br>See <a href=" /map ">the map</a></p><ul><li>one<ul><li>two</ul><li><p>three</p><p>four</p></ul><ol start=3><li>pay</ol><blockquote>q</blockquote>')).to.equal(
      '## Bring\n\nAn **ID** and _a form_.\\\nSee [the map](/map)\n\n- one\n  - two\n- three\n\n  four\n\n3. pay\n\n> q',
    );
    expect(markdownOf('<table><tr><th>Size<th>Fee<tr><td>small<td>$5 | <b>day</b></table>')).to.equal('| Size | Fee |\n| --- | --- |\n| small | $5 \\| **day** |');
    expect(markdownOf('<table><tr><td><ul><li>menu</ul><td><h2>Page</h2>text</table>')).to.equal('- menu\n\n## Page\n\ntext');
    expect(markdownOf('un<em>believ</em>able <img alt="a map" src=m.png> <form><label>Name <input></label> stays</form><p hidden>gone</p>')).to.equal('unbelievable a map\n\nName stays');
    expect(markdownOf('<a href="#x"><h3>T</h3><p>t</p></a>')).to.equal('### [T](#x)\n\n[t](#x)');
    expect(writeAnswer(answerFromHtml(readHtml('<a href="b.html">b</a>'), 'https://city.example/faq/'))).to.equal('[b](https://city.example/faq/b.html)');
    expect(markdownOf('2*3 _x_ # - 1. `a`')).to.equal('2\\*3 \\_x\\_ # - 1. \\`a\\`');
  });

  it('are read from what stands in the page, without a parser', () => {
    const place = document.createElement('div');
    render(html`<p>Open <strong>daily</strong><!-- no --></p>`, place);
    expect(writeAnswer(answerFromHtml(htmlNodeOf(place)))).to.equal('Open **daily**');
  });

  it('are read where the page enforces Trusted Types, if it allows the reader’s policy', async () => {
    expect(await inPageWith("require-trusted-types-for 'script'; trusted-types lit-html civic-elements-html")).to.equal('read');
    const enforced = 'trustedTypes' in globalThis;
    expect(await inPageWith("require-trusted-types-for 'script'; trusted-types lit-html")).to.equal(enforced ? 'TypeError' : 'read');
  });
});

describe('articles in a page', () => {
  const bins = { id: 'bins', question: 'When is my bin emptied?', answer: 'On **Tuesday**.' };
  const parks = { id: 'parks', question: 'Which parks are open?', answer: 'All.' };

  it('are found by microdata, with all that the command writes', () => {
    const page = `<div itemscope itemtype="https://schema.org/FAQPage"><details id="faq=bins" itemscope itemprop="mainEntity" itemtype="https://schema.org/Question" data-topic="Waste" data-keywords="trash, garbage"
      data-department="Public Works" data-checked="2026-03-31" data-service="missed-bin" data-related="parks compost"><summary><h3 itemprop="name">When is my bin emptied?</h3></summary>
      <div itemscope itemprop="acceptedAnswer" itemtype="https://schema.org/Answer"><div itemprop="text">${answerHtml(readAnswer(bins.answer))}</div></div></details></div>`;
    expect(articlesFromPage(readHtml(page))).to.deep.equal([
      { ...bins, keywords: ['trash', 'garbage'], topic: 'Waste', department: 'Public Works', checked: '2026-03-31', serviceCode: 'missed-bin', related: ['parks', 'compost'] },
    ]);
  });

  it('are found as disclosures, headings or terms', () => {
    for (const page of [
      '<details id=bins><summary>When is my bin emptied?</summary>On <b>Tuesday</b>.</details><details id=parks><summary><h3>Which parks are open?</h3></summary><p>All.</details>',
      '<h2>Questions</h2><p>Intro</p><section><h3 id=bins>When is my bin emptied?</h3><p>On <b>Tuesday</b>.</p></section><div><h3 id="faq=parks">Which parks are open?</h3></div><p>All.</p>',
      '<dl><dt id=bins>When is my bin emptied?<dd>On <b>Tuesday</b>.<dt id=parks>Which parks are open?<dd>All.</dl>',
    ]) {
      expect(articlesFromPage(readHtml(page)), page).to.deep.equal([bins, parks]);
    }
    expect(articlesFromPage(readHtml('<p>Call us</p>'))).to.deep.equal([]);
    expect(articlesFromPage(readHtml('<h3>What now?</h3>a<h3>What now?</h3>b')).map(({ id }) => id)).to.deep.equal(['what-now', 'what-now-2']);
  });

  it('are read from FAQPage data, and written as such', () => {
    const data = faqPageFrom([bins, parks], { url: 'https://city.example/faq' });
    expect(articlesFromFaqPage(JSON.parse(JSON.stringify(data)), readHtml)).to.deep.equal({ articles: [bins, parks], problems: [] });
  });

  it('are read from FAQPage data as pages really have it', () => {
    const question = { '@type': 'Question', name: '&quot;Bins&quot;?', url: '/faq#b%69ns', acceptedAnswer: [{ text: ['', '<p>On <b>Tuesday</b>.</p><script>fired()</script>'] }] };
    for (const data of [question, [question], { '@graph': [{ '@type': ['WebPage', 'FAQPage'], mainEntity: question }] }, { '@type': 'FAQPage', mainEntity: { '@type': 'ItemList', itemListElement: [{ item: question }] } }]) {
      expect(articlesFromFaqPage(data, readHtml).articles).to.deep.equal([{ id: 'bins', question: '"Bins"?', answer: 'On **Tuesday**.' }]);
    }
    expect(articlesFromFaqPage({ mainEntity: [{ '@type': 'Question', acceptedAnswer: { text: 'x' } }, { '@type': 'Question', name: 'x', suggestedAnswer: {} }] }, readHtml).problems).to.deep.equal([{ at: 0, what: 'no-name' }, { at: 1, what: 'no-answer' }]);
    let deep: unknown = question;
    for (let at = 0; at < 5000; at += 1) deep = { mainEntity: deep };
    for (const data of [null, 1, 'x', [], {}, deep, JSON.parse('{"__proto__":{"mainEntity":[]},"constructor":1}')]) expect(articlesFromFaqPage(data, readHtml)).to.deep.equal({ articles: [], problems: [{ at: 0, what: 'no-questions' }] });
  });
});
