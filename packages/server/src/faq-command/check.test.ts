import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { gradeOf } from './checking/readability.js';
import { type Desk, newDesk } from './desk.test.support.js';

interface Told { readonly articles: number; readonly findings: readonly { gravity: string; kind: string; file: string; line?: number; id?: string; says: string; todo: string }[]; readonly remarks: readonly string[] }

const right = 'department: Public Works\nowner: Waste desk\nchecked: 2026-10-01';

describe('What is the matter with answers', () => {
  let desk: Desk;
  beforeEach(() => (desk = newDesk()));
  afterEach(() => desk.clear());

  async function found(files: Readonly<Record<string, string>>, ...options: readonly string[]): Promise<Told & { code: number }> {
    desk.put(Object.fromEntries(Object.entries(files).map(([name, content]) => [`answers/${name}`, content])));
    const { code, said, told } = await desk.run('check', './answers', '--json', ...options);
    assert.equal(told, '');
    return { code, ...(JSON.parse(said) as Told) };
  }
  const kinds = ({ findings }: Told): string[] => findings.map(({ kind, id }) => `${kind} ${id ?? ''}`.trim());

  it('nothing, where all is well', async () => {
    const told = await found({ 'a.md': `---\n${right}\nrelated: [b]\n---\n# When is trash day?\n\nOn [Tuesday](https://a.example/x).`, 'b.md': `---\n${right}\n---\n# Who plows my street?\n\nWe do. See [trash](#faq=a).` });
    assert.deepEqual([told.code, told.articles, told.findings], [0, 2, []]);
    assert.deepEqual(told.remarks, ['1 link was not opened: give --links to try each.']);
  });

  it('the gravest first, each with its place and what to do', async () => {
    const told = await found({
      'a.md': `---\n${right}\nchecked: 2025-11-21\nrelated: [gone, a]\nservice: nope\n---\n# When is trash day?\n\n[Here](page.html), ![](x.png), [there](#faq=gone), [mail](mailto:nobody).`,
      'b.md': `---\nid: a\n${right}\n---\n# Again?\n\nYes.`,
      'c.md': `---\n${right}\n---\n# When is TRASH day?\n\nOn Tuesday.`,
      'd.md': '# Parking permits\n\nThe utilization of municipal parking facilities necessitates the acquisition of appropriate documentation, which applicants subsequently communicate to the administration for authorization and verification.',
      'e.json': '[',
      'services.json': '[{"service_code":"001","service_name":"X"}]',
    }, '--services', './answers/services.json');
    assert.deepEqual(kinds(told), [
      'unreadable', 'same-id a', 'same-question c', 'lost a', 'bad-link a', 'bad-link a', 'broken-link a', 'unknown-related a', 'unknown-related a', 'unknown-service a',
      'stale a', 'unchecked d', 'no-owner d', 'no-department d', 'no-question d', 'hard-to-read d',
    ]);
    assert.equal(told.code, 1);
    assert.ok(told.findings.every(({ todo, file }) => todo.length > 10 && file !== ''));
    const stale = told.findings.find(({ kind }) => kind === 'stale');
    assert.deepEqual([stale?.gravity, stale?.line, stale?.says, stale?.file.endsWith('a.md')], ['soon', 9, 'last checked 2025-11-21', true]);
  });

  it('a day is a year old only after a year, by the day that is given', async () => {
    const file = { 'a.md': `---\n${right}\nchecked: 2025-11-22\n---\n# When?\n\nNow.` };
    assert.deepEqual(kinds(await found(file, '--today', '2026-11-22')), []);
    assert.deepEqual(kinds(await found(file, '--today', '2026-11-23')), ['stale a']);
    assert.deepEqual(kinds(await found(file, '--today', '2025-11-21')), ['stale a']);
  });

  it('questions that find each other, by the city’s synonyms too', async () => {
    const files = { 'a.md': `---\n${right}\n---\n# How do I get rid of an old sofa?\n\nCall.`, 'b.md': `---\n${right}\n---\n# Where can I take old couches to get rid of them?\n\nCall.`, 'c.md': `---\n${right}\n---\n# How do I get rid of rats?\n\nCall.` };
    assert.deepEqual(kinds(await found(files)), []);
    desk.put({ 'synonyms.txt': 'sofa, couch\n' });
    assert.deepEqual(kinds(await found(files, '--synonyms', './synonyms.txt')), ['near-question b']);
  });

  it('questions that are too long, or that begin alike', async () => {
    const begins = (end: string): string => `---\n${right}\n---\n# How do I apply for a permit to ${end}?\n\nCall.`;
    const told = await found({ 'a.md': begins('park'), 'b.md': begins('build'), 'c.md': begins(`burn ${'very '.repeat(20)}old leaves`) });
    assert.deepEqual(kinds(told), ['long-question c', 'starts-alike a']);
    assert.match(told.findings[1]?.says ?? '', /^3 begin with “how do i apply for a permit to”: a, b, c$/);
  });

  it('the city’s own words, in the language of each list, and not in keywords', async () => {
    desk.put({ 'words.txt': '# waste\ncart: bin, garbage can\n', 'words.es.txt': 'carrito: bote\n' });
    const told = await found({ 'a.md': `---\n${right}\nkeywords: bin\n---\n# Where does my garbage  can go?\n\nPut the Bin out. Not the cabinet, not the bin-bag.`, 'es/a.md': `---\n${right}\n---\n# ¿Y el bote?\n\nAfuera, bin.` }, '--vocabulary', './words.txt', '--vocabulary', './words.es.txt');
    assert.deepEqual(told.findings.map(({ says }) => says), ['“bin”: say “cart”', '“garbage can”: say “cart”', '“bin”: say “cart”', '“bote”: say “carrito”']);
    assert.match(told.remarks.join(' '), /No reading grade is known for es/);
  });

  it('long sentences where no grade is known', async () => {
    const told = await found({ 'a.es.md': `---\n${right}\n---\n# ¿Cuándo?\n\n${'cada martes '.repeat(14)}. Y ya.` });
    assert.deepEqual(kinds(told), ['long-sentence a']);
  });

  it('in a table for people, which ends with how many', async () => {
    desk.put({ 'a.md': '# When?\n\nNow.' });
    const { said, code } = await desk.run('check', './a.md');
    assert.equal(code, 1);
    assert.match(said, /^Soon: these may not be right any more\n\n  Never checked, as far as is said \(1\)\n  Say when somebody last checked it: .*\n    \S*a\.md:1  a\n/);
    assert.match(said, /1 article checked, 3 findings\.$/);
  });

  it('grades as the schools do', () => {
    assert.ok((gradeOf('The dog ran to the park. It was a warm day. The boys and girls went to see it play. Then they all went home to eat. It was fun.') ?? 9) < 3);
    assert.ok((gradeOf('The utilization of municipal infrastructure necessitates comprehensive documentation from all participating organizations. Applicants subsequently communicate their requirements to the responsible administrative authority for consideration.') ?? 0) > 16);
    assert.equal(gradeOf('Call 311.'), undefined);
  });
});

describe('Links, opened one by one', () => {
  let server: Server;
  let base: string;
  const calls: string[] = [];
  before(async () => {
    server = createServer((request, response) => {
      calls.push(`${request.method} ${request.url}`);
      const path = request.url ?? '';
      if (path === '/slow') return;
      if (path === '/cut') return void request.socket.destroy();
      const status = path === '/gone' ? 410 : path === '/no-head' ? (request.method === 'HEAD' ? 405 : 200) : path === '/busy' ? 503 : path === '/moved' ? 301 : path.startsWith('/ok') ? 200 : 404;
      response.writeHead(status, path === '/moved' ? { location: '/ok' } : {}).end(request.method === 'GET' ? 'x'.repeat(100_000) : undefined);
    });
    await new Promise<void>((done) => void server.listen(0, '127.0.0.1', done));
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  after(() => {
    server.closeAllConnections();
    server.close();
  });

  it('each address once; what is gone is broken, what is not sure is said so', async () => {
    const impatient = (url: string, init: RequestInit): Promise<Response> => fetch(url, { ...init, signal: AbortSignal.timeout(url.endsWith('/slow') ? 200 : 5000) });
    const desk = newDesk({ fetch: impatient });
    const links = ['/ok', '/ok#part', '/no-head', '/moved', '/gone', '/missing', '/busy', '/cut', '/slow'].map((path) => `[x](${base}${path})`).join(' ');
    desk.put({ 'a.md': `---\n${right}\n---\n# When?\n\n${links} [own](/ok-own) [mail](mailto:a@b.example)`, 'b.md': `---\n${right}\n---\n# Who?\n\n[x](${base}/gone)` });
    const { said, code } = await desk.run('check', './a.md', './b.md', '--links', '--json', '--site', `${base}/faq`);
    const { findings, remarks } = JSON.parse(said) as Told;
    assert.equal(code, 1);
    assert.deepEqual(findings.map(({ kind, id, says }) => `${kind} ${id} ${says.replace(base, '')}`).sort(), [
      'broken-link a /gone answers 410', 'broken-link a /missing answers 404', 'broken-link b /gone answers 410',
      'unsure-link a /busy answers 503', 'unsure-link a /cut could not be reached (UND_ERR_SOCKET)', 'unsure-link a /slow did not answer in time',
    ]);
    assert.deepEqual(remarks, []);
    assert.equal(calls.filter((call) => call === 'HEAD /ok').length, 2, 'once for itself, once after /moved');
    assert.ok(calls.includes('HEAD /ok-own') && !calls.includes('GET /ok'));
    desk.clear();
  });
});
