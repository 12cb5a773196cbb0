import { journeys } from '@civic-elements/demo-city';
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { MapOnAPage } from './map-on-a-page.test.fixture.js';
import { file, measured, small } from './small-map.test.fixture.js';

const [today, planned] = journeys as [(typeof journeys)[0], (typeof journeys)[0]];
const open = (attributes: Record<string, string> = {}, given = {}): Promise<MapOnAPage> => MapOnAPage.open({ map: today, ...given }, attributes);

describe('civic-journey-map', () => {
  it('says whose journey it is, and each stage and step under a heading of its level', async () => {
    const page = await open();
    expect(page.words('h2')).to.deep.equal([today.title]);
    expect(page.words('.stages h3')).to.deep.equal(today.stages.map(({ title }, at) => `Stage ${at + 1} of ${today.stages.length}: ${String(title)}`));
    expect(page.words('.stages h4')).to.deep.equal(today.stages.flatMap(({ steps }) => steps.map(({ title }) => String(title))));
    expect(page.words('[part=meta] dd')).to.include('How it is today');
    expect(page.heard).to.deep.equal([{ name: 'journey-load', detail: { id: 'jane-as-is', version: '1.0.0' } }]);
  });

  it('says a feeling in words, as a number with its scale, and how it is known', async () => {
    const page = await open();
    expect(page.row('waits-in-line', 'feelings')).to.equal('Jane: Kept waiting. Very bad, -2 on a scale from -2 to 2, read out of the story. [1]');
    expect(page.row('tells-it-again', 'feelings')).to.contain('Clerk who takes the call: Wants to help and cannot. Bad, -1 on a scale from -2 to 2, told in the story. [1]');
    expect(page.row('mails-a-form', 'feelings') ?? page.words('.lane-feelings dd').find((words) => words === 'Not known')).to.equal('Not known');
  });

  it('says on what a claim rests, by its number in the list below the map', async () => {
    const page = await MapOnAPage.open({ map: small([{ emotions: [{ score: 1, basis: 'observed', evidence: ['us'] }], painPoints: [{ id: 'p', text: 'It is slow.', severity: 'high', basis: 'observed', evidence: ['us'] }] }]) });
    expect(page.row('s0', 'feelings')).to.contain('seen by a researcher. [1]');
    expect(page.row('s0', 'pains')).to.equal('It is slow. (large, seen by a researcher) [1]');
    expect(page.words('.about ol li')).to.deep.equal(['[1] Told by us']);
  });

  it('leaves a gap in the curve where nobody told how it felt, and draws none for a map without feelings', async () => {
    const page = await MapOnAPage.open({ map: small([{ emotions: [{ score: 1, basis: 'observed' }] }, {}, { emotions: [{ score: -1, basis: 'observed' }] }]) });
    const lines = page.all('.steps .curve').map((curve) => curve.querySelector('polyline')?.getAttribute('points') ?? null);
    expect(lines).to.deep.equal(['50,30', null, '50,70']);
    const bare = await MapOnAPage.open({ map: small([{}, {}]) });
    expect(bare.all('polyline, .dot')).to.deep.equal([]);
    expect(bare.words('.lane-feelings dd')).to.deep.equal(['Not known', 'Not known']);
  });

  it('hides how things are known when asked, but never that it is a guess', async () => {
    const page = await MapOnAPage.open({ map: small([{ emotions: [{ score: 0, basis: 'observed' }] }, { emotions: [{ score: 0, basis: 'assumed' }] }]) }, { basis: 'hide' });
    expect(page.words('.lane-feelings dd')).to.deep.equal(['Neither good nor bad.', 'Neither good nor bad, 0 on a scale from -2 to 2, a guess.']);
  });

  it('keeps what residents do not see below a line that says so', async () => {
    const page = await open();
    const rows = page.find('#at-tells-it-again-rows');
    const line = rows.querySelector('[part=visibility-line]');
    expect(line?.textContent).to.equal('Below: what residents do not see');
    expect(line?.nextElementSibling?.textContent).to.contain('Tax records');
    expect(page.all('[part=visibility-line]').length).to.equal(1);
  });

  it('leads from one moment that matters to the next, round and round, with the focus on the step', async () => {
    const page = await MapOnAPage.open({ map: planned });
    const moments = planned.stages.flatMap(({ steps }) => steps).filter(({ momentThatMatters }) => momentThatMatters).map(({ id }) => `at-${id}`);
    expect(moments.length).to.equal(2);
    for (const id of [...moments, moments[0]]) {
      await page.press('Next moment that matters');
      await page.until(() => page.focused === id, `the focus on ${id}`);
    }
    await page.press('Moment that matters before');
    await page.until(() => page.focused === moments[1], 'the focus on the one before');
  });

  it('leads to a stage by a link, with the focus on its heading', async () => {
    const page = await open();
    await page.press('Calls for help');
    await page.until(() => page.focused === 'at-calls', 'the focus on the stage');
  });

  it('folds a step and says so, and Escape in it folds it with the focus on its button', async () => {
    const page = await open();
    const button = page.find('#at-waits-in-line-fold');
    button.focus();
    await sendKeys({ press: 'Enter' });
    await page.until(() => page.find('#at-waits-in-line-fold').getAttribute('aria-expanded') === 'false', 'it is folded');
    expect(getComputedStyle(page.find('#at-waits-in-line-rows')).display).to.equal('none');
    await sendKeys({ press: 'Enter' });
    await page.until(() => page.find('#at-waits-in-line-fold').getAttribute('aria-expanded') === 'true', 'it is unfolded');
    await sendKeys({ press: 'Escape' });
    await page.until(() => page.find('#at-waits-in-line-fold').getAttribute('aria-expanded') === 'false', 'it is folded by Escape');
    expect(page.focused).to.equal('at-waits-in-line-fold');
    expect(page.heard.filter(({ name }) => name === 'journey-step-toggle').map(({ detail }) => detail)).to.deep.equal([false, true, false].map((isOpen) => ({ step: 'waits-in-line', open: isOpen })));
  });

  it('begins with the steps unfolded that it is told to, and folds and unfolds all', async () => {
    const page = await open({ open: 'moments' });
    expect(page.all('.fold[aria-expanded=true]').map(({ id }) => id)).to.deep.equal(['at-tells-it-again-fold']);
    await page.press('Open all steps');
    expect(page.all('.fold[aria-expanded=false]')).to.deep.equal([]);
    await page.press('Close all steps');
    expect(page.all('.fold[aria-expanded=true]')).to.deep.equal([]);
  });

  it('shows the steps of one way of contact, says how many those are, and shows all again', async () => {
    const page = await open();
    await page.press('What to show');
    await page.tick('Phone call');
    expect(page.words('.stages h4')).to.deep.equal(['Waits on the line', 'Tells her story from the start']);
    expect(page.words('[role=status].shown')).to.deep.equal(['Showing 2 steps of 8. Only: Phone call.']);
    expect(page.words('.stages .nothing').length).to.equal(3);
    expect(page.heard.at(-1)).to.deep.equal({ name: 'journey-filter', detail: { channels: ['call'], personas: [], lanes: [], shown: 2, of: 8 } });
    await page.press('Show all again');
    expect(page.all('.stages h4').length).to.equal(8);
  });

  it('shows the rows that are wished, and a persona who is an actor too only once', async () => {
    const page = await open();
    await page.press('What to show');
    await page.tick('Pain points');
    expect(new Set(page.words('.lane dt'))).to.deep.equal(new Set(['Pain points']));
    expect(page.words('#filter-personas label').filter((name) => name === 'Jane')).to.deep.equal(['Jane']);
  });

  it('shows the same as a table, with a column for each step and a row for each lane', async () => {
    const page = await open();
    await page.tick('Table');
    await page.until(() => page.has('.matrix'), 'the table');
    expect(page.words('.matrix caption')).to.deep.equal([`${String(today.title)}: all stages and steps`]);
    expect(page.all('.matrix thead th[scope=col]').length).to.equal(8);
    expect(page.all('.matrix thead th[scope=colgroup]').length).to.equal(4);
    expect(page.words('.matrix th[scope=row]')).to.include.members(['Feeling', 'Pain points', 'Systems']);
    expect(page.heard.at(-1)).to.deep.equal({ name: 'journey-view', detail: { view: 'table' } });
  });

  it('holds the plan against today: which pain is answered by what', async () => {
    const page = await open({}, { compare: planned });
    await page.until(() => page.has('.comparison'), 'the comparison');
    const pains = today.stages.flatMap(({ steps }) => steps.flatMap(({ painPoints = [] }) => painPoints));
    expect(page.words('.comparison tbody th')).to.deep.equal(pains.map(({ text }) => String(text)));
    expect(page.words('.comparison > p')[0]).to.contain(`The plan answers ${pains.length} of ${pains.length} pain points.`);
  });

  it('speaks Arabic around an English map, and says in which language each part is', async () => {
    const page = await open({ locale: 'ar' });
    await page.until(() => page.find('.widget').getAttribute('dir') === 'rtl', 'Arabic');
    expect(page.find('h2 [lang]').getAttribute('lang')).to.equal('en');
    expect(page.words('.lane-feelings dt')[0]).to.equal('الشعور');
  });

  it('takes the words of a map in the reader’s language where it has them', async () => {
    const page = await MapOnAPage.open({ map: small([{ title: { en: 'Waits', es: 'Espera' } }]) }, { locale: 'es' });
    await page.until(() => page.words('h4').join() === 'Espera', 'Spanish');
    expect(page.has('h4 [lang]')).to.equal(false);
  });

  it('shows what stands in a map as text, whatever it is', async () => {
    const nasty = '<img src=x onerror="window.hurt = 1"><script>window.hurt = 1</script>';
    const page = await MapOnAPage.open({ map: small([{ title: nasty, description: nasty, painPoints: [{ id: 'p', text: nasty, basis: 'assumed' }] }], { summary: nasty }) });
    expect(page.words('h4')).to.deep.equal([nasty]);
    expect(page.has('img, script')).to.equal(false);
    expect((window as { hurt?: unknown }).hurt).to.equal(undefined);
  });

  it('gets a map and the measures from files', async () => {
    const page = await MapOnAPage.open({}, { src: file(today), 'compare-src': file(planned) });
    await page.until(() => page.has('.comparison'), 'both maps');
    expect(page.words('h2')).to.deep.equal([today.title]);
  });

  it('takes a map that stands in the page as data', async () => {
    const page = await MapOnAPage.begin({});
    page.element.append(Object.assign(document.createElement('script'), { type: 'application/json', textContent: JSON.stringify(today) }));
    page.element.requestUpdate();
    await page.until(() => page.has('.stages'), 'the map');
    expect(page.words('h2')).to.deep.equal([today.title]);
  });

  it('shows no figure that stands for fewer than the page allows, in no attribute either', async () => {
    const measure = (value: number): unknown => measured([{ touchpoint: 't', measures: [{ measure: 'volume', value, unit: 'count' }] }]);
    const given = (value: number): object => ({ map: small([{ touchpoint: { id: 't' } }]), metrics: measure(value) });
    const shown = await MapOnAPage.open(given(4213));
    await shown.until(() => shown.has('.lane-figures'), 'the figures');
    expect(shown.row('s0', 'figures')).to.equal('How many come: 4,213');
    expect(shown.words('.banner')).to.deep.equal(['These figures are made up, to show how the map looks with figures.']);
    for (const [value, k, said] of [[7, '11', '11'], [7, '3', '11'], [4213, '5000', '5,000']] as const) {
      const page = await MapOnAPage.open(given(value), { k });
      await page.until(() => page.has('.lane-figures'), 'the figures');
      expect(page.row('s0', 'figures')).to.equal(`How many come: not shown: fewer than ${said} answers`);
      expect(new XMLSerializer().serializeToString(page.find('.widget'))).not.to.match(value === 7 ? /[^-\d]7[^\d%]/ : /4,?213/);
    }
  });

  it('says plainly that a file is no map, with the places to mend, and leaves what the page has in its place', async () => {
    const page = await MapOnAPage.open({ map: { ...today, stages: [{ id: 'x', title: '', steps: [] }] } }, {}, 'As a PDF');
    await page.until(() => page.has('[role=alert]'), 'the alert');
    expect(page.text).to.contain('This map cannot be shown: something in it is not as it should be.');
    expect(page.words('code').join()).to.contain('stages[0].title');
    expect(page.heard.at(-1)).to.deep.equal({ name: 'journey-error', detail: { code: 'not-a-map', pointer: page.words('code')[0] } });
    expect(page.find('slot:not([name])')).to.not.equal(null);
  });

  it('takes back a map whose ids lead to nothing', async () => {
    const page = await MapOnAPage.open({ map: small([{ next: [{ to: 'nowhere' }] }]) });
    await page.until(() => page.has('[role=alert]'), 'the alert');
    expect(page.text).to.contain('nowhere');
    expect(page.has('.stages')).to.equal(false);
  });

  it('says that a map does not come, and gets it once it is there', async () => {
    const src = `${location.origin}/no-such-map.json`;
    const page = await MapOnAPage.open({}, { src });
    await page.until(() => page.text.includes('We cannot get the map right now.'), 'it says so');
    expect(page.heard).to.deep.equal([{ name: 'journey-error', detail: { code: 'unreachable', pointer: src } }]);
    const { fetch } = window;
    window.fetch = () => Promise.resolve(new Response(JSON.stringify(today)));
    try {
      await page.press('Try again');
      await page.until(() => page.has('.stages'), 'the map');
      await page.until(() => page.focused === 'title', 'the focus on its title');
    } finally {
      window.fetch = fetch;
    }
  });

  it('shows the map whole where its figures do not come', async () => {
    const page = await open({ 'metrics-src': `${location.origin}/no-such-figures.json` });
    await page.until(() => page.text.includes('The figures cannot be had right now.'), 'it says so');
    expect(page.all('.stages h4').length).to.equal(8);
  });

  it('shows the map whole where the other map, or the figures, are files that hold no JSON', async () => {
    for (const [name, says] of [['compare-src', 'The map to compare with cannot be had right now.'], ['metrics-src', 'The figures cannot be had right now.']] as const) {
      const page = await open({ [name]: file('<html>Not found</html>') });
      await page.until(() => page.text.includes(says), 'it says so');
      expect(page.all('.stages h4').length).to.equal(8);
    }
  });

  it('asks the reader to wait, and the owner for a map', async () => {
    const waiting = await MapOnAPage.begin({ map: undefined }, { src: '/nothing-yet.json' });
    expect(waiting.words('[role=status]')).to.deep.equal(['One moment, we are getting the map.']);
    const none = await MapOnAPage.open({});
    await none.until(() => none.text.includes('set “src”'), 'what the owner reads');
    expect(none.text).to.contain('There is no map here yet.');
  });

  it('hands over the map in other forms, and says what they have no place for', async () => {
    const page = await open();
    const { element } = page;
    expect(element.toJSON()).to.deep.equal(today);
    expect(await element.toCSV()).to.contain('Kept waiting');
    expect(await element.toMarkdown()).to.contain('### Waits on the line');
    expect(await element.toMermaid()).to.match(/^journey/);
    expect(await element.toCJML()).to.match(/^<\?xml/);
    expect(await element.toSVG()).to.match(/^<svg/);
    expect((await element.toPNG()).type).to.equal('image/png');
    const told = page.heard.filter(({ name }) => name === 'journey-export').map(({ detail }) => detail as { format: string; dropped: unknown[] });
    expect(told.map(({ format }) => format)).to.deep.equal(['csv', 'markdown', 'mermaid', 'cjml', 'svg', 'png']);
    expect(told[2]?.dropped.length).to.be.greaterThan(0);
    expect((await element.report()).painsWithoutOpportunity.length).to.equal(13);
  });

  it('saves a file, and says that it did', async () => {
    const page = await open();
    const saved: string[] = [];
    const press = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function note(this: HTMLAnchorElement) { saved.push(this.download); };
    try {
      await page.press('Save the map');
      await page.until(() => page.words('button').includes('Text (Markdown)'), 'the forms to save it in');
      await page.press('Text (Markdown)');
      await page.until(() => saved.length > 0, 'a file');
    } finally {
      HTMLAnchorElement.prototype.click = press;
    }
    expect(saved).to.deep.equal(['jane-as-is.md']);
    await page.until(() => page.words('.civic-more [role=status]').join().includes('Saved.'), 'it says so');
  });
});
