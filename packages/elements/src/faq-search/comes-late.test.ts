import { expect } from '@open-wc/testing';
import { FaqOnAPage, FewArticles, articles, many } from './faq-on-a-page.test.fixture.js';
import { waitUntil } from '../internal/wait-until.test.fixture.js';

type Part = typeof import('./once-in-use.js');

/** The way on which the part comes that a search is used with: on foot, or not at all. */
class Line {
  asked = 0;
  down = false;
  private letGo: () => void = () => undefined;
  private held: Promise<void> | undefined;

  readonly fetchInUse = async (): Promise<Part> => {
    this.asked += 1;
    await this.held;
    if (this.down) throw new TypeError('Failed to fetch dynamically imported module');
    return import('./once-in-use.js');
  };

  hold(): void {
    this.held = new Promise((go) => { this.letGo = go; });
  }

  release(): void {
    this.held = undefined;
    this.letGo();
  }
}

const bins = 'When are the bins emptied?';
let line: Line;
let thrown: unknown[];
const open = (source = new FewArticles(), attributes: Record<string, string> = {}): Promise<FaqOnAPage> => FaqOnAPage.open(source, attributes, '', line);
const question = (page: FaqOnAPage): HTMLElement => page.find('#answer-0');
const answer = (page: FaqOnAPage): HTMLElement => page.find('#answer-0-answer');
const whole = (page: FaqOnAPage) => (): boolean => page.has('#answer-0-answer strong');
const notThrown = ({ reason }: PromiseRejectionEvent): void => void thrown.push(reason);

function offline(isSo: boolean): void {
  if (isSo) Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
  else delete (navigator as { onLine?: boolean }).onLine;
}

describe('what is loaded after the first list', () => {
  beforeEach(() => {
    line = new Line();
    thrown = [];
    window.addEventListener('unhandledrejection', notThrown);
  });
  afterEach(() => {
    window.removeEventListener('unhandledrejection', notThrown);
    offline(false);
    expect(thrown).to.deep.equal([]);
  });

  it('is fetched ahead once the list is there and the page is idle, before anybody touches it', async () => {
    const page = await open();
    expect(page.questions).to.have.length(5);
    await page.used();
    expect(line.asked).to.equal(1);
    await page.openAnswer(bins);
    expect(line.asked).to.equal(1);
  });

  it('moves nothing of the first list when it comes, and changes no colour', async () => {
    line.hold();
    const page = await open();
    const drawn = (): object[] => [...page.search.renderRoot.querySelectorAll('.widget *')].map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      const { color, backgroundColor, borderColor, font } = getComputedStyle(element);
      return { name: element.localName, x, y, width, height, color, backgroundColor, borderColor, font };
    });
    const before = drawn();
    expect(before.length).to.be.above(30);
    line.release();
    await page.used();
    await page.settled();
    expect(drawn()).to.deep.equal(before);
  });

  it('is fetched at the first touch where that is sooner', async () => {
    line.hold();
    const page = await open(new FewArticles(articles, { held: new Promise(() => undefined) }));
    expect(line.asked).to.equal(0);
    page.field.focus();
    expect(line.asked).to.equal(1);
    const other = await open(new FewArticles(articles, { held: new Promise(() => undefined) }));
    other.find('.widget').dispatchEvent(new PointerEvent('pointerenter'));
    expect(line.asked).to.equal(2);
    line.release();
  });

  it('an answer opened before it came is open at once; its words come with it, and nothing else moves', async () => {
    line.hold();
    const page = await open();
    await page.press(bins);
    expect(question(page).getAttribute('aria-expanded')).to.equal('true');
    expect(question(page).getAttribute('aria-controls')).to.equal('answer-0-answer');
    expect(answer(page).textContent).to.equal('');
    expect(page.heard.map(({ name }) => name)).to.deep.equal(['civic-answer-opened']);
    const top = question(page).getBoundingClientRect().top;
    line.release();
    await page.until(whole(page), 'the answer whole');
    expect(page.focused).to.equal(question(page));
    expect(question(page).getAttribute('aria-expanded')).to.equal('true');
    expect(question(page).getBoundingClientRect().top).to.equal(top);
    expect(page.noted.map(({ type }) => type)).to.deep.equal(['org.civic-elements.search.result_selected']);
    await page.until(() => page.has('[part=related]'), 'what is related');
    expect(location.hash).to.equal('#faq=bins');
  });

  it('an answer closed again before it came stays closed', async () => {
    line.hold();
    const page = await open();
    await page.press(bins);
    await page.press(bins);
    line.release();
    await page.used();
    await page.settled();
    expect(question(page).getAttribute('aria-expanded')).to.equal('false');
    expect(page.has('#answer-0-answer')).to.equal(false);
    expect(location.hash).to.equal('');
  });

  it('where it is long on its way, the answer is there as it is written, and whole when it comes', async () => {
    line.hold();
    const page = await open();
    await page.press(bins);
    await page.until(() => answer(page).textContent !== '', 'the plain answer');
    expect(answer(page).textContent).to.contain('Every **Tuesday**.');
    page.find('#answer-0-again').focus();
    line.release();
    await page.until(whole(page), 'the answer whole');
    expect(page.focused).to.equal(question(page));
  });

  it('where it cannot be had, the answer is there as it is written, with a way to try again, until it can', async () => {
    line.down = true;
    const page = await open();
    await page.press(bins);
    await page.until(() => page.has('.as-written'), 'the plain answer');
    expect(page.find('.as-written').textContent).to.equal(articles[0]?.answer);
    expect(getComputedStyle(page.find('.as-written')).whiteSpace).to.equal('pre-line');
    await page.press('Try again');
    await waitUntil(() => page.focused?.id === 'answer-0-again', 'focus is on answer-0-again');
    expect(page.has('.as-written')).to.equal(true);
    line.down = false;
    await page.press('Try again');
    await page.until(whole(page), 'the answer whole');
    expect(page.has('.as-written')).to.equal(false);
    expect(page.focused).to.equal(question(page));
    await page.press('Yes');
    expect(page.heard.at(-1)).to.deep.equal({ name: 'civic-answer-rated', detail: { id: 'bins', answered: true, reasons: [] } });
  });

  it('where it could not be had, the next touch and the next answer ask for it again', async () => {
    line.down = true;
    const page = await open();
    await page.press(bins);
    await page.until(() => page.has('.as-written'), 'the plain answer');
    line.down = false;
    await page.press('When is the pool open?');
    await page.until(whole(page), 'the answers whole');
  });

  it('without a network it is not asked for unbidden, and comes by itself when the network is back', async () => {
    offline(true);
    const page = await open();
    await page.press(bins);
    await page.until(() => page.has('.as-written'), 'the plain answer');
    expect(line.asked).to.equal(0);
    offline(false);
    window.dispatchEvent(new Event('online'));
    await page.until(whole(page), 'the answer whole');
    expect(line.asked).to.equal(1);
  });

  it('a browser that is wrong about the network is overruled by the resident', async () => {
    offline(true);
    const page = await open();
    await page.press(bins);
    await page.until(() => page.has('.as-written'), 'the plain answer');
    await page.press('Try again');
    await page.until(whole(page), 'the answer whole');
  });

  it('a search without it lists what was found, says that nothing was, and is counted aloud', async () => {
    line.down = true;
    const page = await open();
    await page.type('bins');
    expect(page.heading).to.equal('2 answers for “bins”');
    expect(page.has('mark')).to.equal(false);
    await page.type('rats');
    expect(page.heading).to.equal('We found nothing for “rats”');
    expect(page.text).to.contain('Try other words, or fewer words.');
    await page.until(() => page.said.at(-1) === 'No answers found.', 'that there is none');
    line.down = false;
    page.find('#listed').focus();
    await page.used();
    expect(page.all('[part=empty] .topics button')).to.deep.equal(['Waste', 'Parks']);
  });

  it('why there are no answers is said once: whole where it comes, plainly where it does not', async () => {
    const source = new FewArticles(articles, { fails: 'busy' });
    line.down = true;
    const page = await open(source);
    await page.until(() => page.has('[role=alert]'), 'the warning');
    expect(page.find('[role=alert]').textContent).to.contain('We cannot reach the city right now.');
    line.down = false;
    await page.press('Try again');
    await page.until(() => page.find('[role=alert]').textContent?.includes('is busy') === true, 'the reason');
    expect(page.find('[role=alert] .civic-notice-word').textContent).to.equal('Warning');
    expect(page.focused).to.equal(page.field);
    source.behaviour.fails = undefined;
    await page.press('Try again');
    await page.until(() => page.has('#listed'), 'the answers');
  });

  it('that answers are in another language is said above the list from its first drawing; without the words for it the list comes all the same', async () => {
    line.hold();
    const source = (): FewArticles => new FewArticles(articles, { lang: 'es' });
    const page = await open(source());
    expect(page.has('#listed')).to.equal(false);
    line.release();
    await page.until(() => page.has('#listed'), 'the list');
    expect(page.find('[part=notice]').textContent).to.contain('They are in Spanish.');
    line = new Line();
    line.down = true;
    const without = await open(source());
    await without.until(() => without.has('#listed'), 'the list');
    expect(without.has('[part=notice]')).to.equal(false);
  });

  it('filters come into the place that is kept for them', async () => {
    line.hold();
    const page = await open(new FewArticles(many(25)));
    expect(line.asked).to.equal(1);
    const top = page.find('#listed').getBoundingClientRect().top;
    expect(page.has('.to-come')).to.equal(true);
    line.release();
    await page.until(() => page.has('[part=filters]'), 'the filters');
    expect(page.has('.to-come')).to.equal(false);
    expect(Math.abs(page.find('#listed').getBoundingClientRect().top - top)).to.be.below(2);
  });
});
