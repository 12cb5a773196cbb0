import type { Article, FaqSource } from '@civic-elements/core/faq';
import { openShelf } from '@civic-elements/core/faq-sources';
import type { Stopper } from '@civic-elements/core/requests';
import { expect } from '@open-wc/testing';
import { searchMeans } from '../internal/search-means.js';
import { FormOnAPage, aCity, type OpenMeans } from './form-on-a-page.test.fixture.js';
import { waitUntil } from '../internal/wait-until.test.fixture.js';

const open = (more: OpenMeans = {}, attributes: Record<string, string> = {}, city = aCity()): Promise<FormOnAPage> => FormOnAPage.open(city, attributes, more);
const said = (page: FormOnAPage): string => page.find('.widget > [role=status]').textContent?.trim() ?? '';
const until = (what: string, holds: () => boolean): Promise<void> => waitUntil(holds, what);

const stoppers: readonly Stopper[] = [
  { kind: 'not-ours', codes: ['TREE'], words: ['state highway'], unless: [], says: 'The state mends its highways.', phone: '555 0143', href: 'https://state.example/roads' },
  { kind: 'danger', codes: [], words: ['sinkhole'], unless: [], says: { en: 'Stay back from the hole.', es: 'Aléjese del hoyo.' } },
  { kind: 'emergency', codes: [], words: ['gas smell'], unless: [], says: { en: 'Leave now and call 911.', es: 'Salga ya y llame al 911.' }, phone: '911' },
];

const articles: readonly Article[] = [
  { id: 'trash-day', question: 'When is trash picked up?', answer: 'On **Tuesdays**. Put it out by 7 am.', topic: 'Trash' },
  { id: 'lamp', question: 'Who mends a street lamp that is dark?', answer: 'We do.', serviceCode: '0' },
  { id: 'license', question: 'How do I get a dog license?', answer: 'Come to the office.' },
];
const answers: FaqSource = { open: (lang, { signal } = {}) => openShelf({ lang: lang.slice(0, 2), articles }, searchMeans, signal) };

const stopper = (page: FormOnAPage): HTMLElement | null => page.form.renderRoot.querySelector('#stopper');
const label = (page: FormOnAPage): (string | undefined)[] => [...page.form.renderRoot.querySelectorAll('#service .civic-choice-label')].map((one) => one.textContent?.trim());

describe('civic-request-form, what stands beside the words', () => {
  beforeEach(() => sessionStorage.clear());

  describe('what the city wants read first', () => {
    it('stands above the services, in the city’s words, with whom to call, and holds nobody up', async () => {
      const page = await open({ stoppers });
      await page.type('words', 'A gas smell by the dark lamp');
      await until('the stopper', () => stopper(page) !== null && page.has('#service-1'));
      expect(stopper(page)?.textContent).to.contain('Emergency').and.to.contain('Leave now and call 911.');
      expect(stopper(page)?.getAttribute('role')).to.equal('alert');
      const call = stopper(page)?.querySelector('a');
      expect([call?.getAttribute('href'), call?.textContent?.replace(/[\u2066\u2069]/g, '').trim()]).to.deep.equal(['tel:911', 'Call 911']);
      expect((stopper(page) as HTMLElement).compareDocumentPosition(page.find('#service')) & Node.DOCUMENT_POSITION_FOLLOWING).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
      await page.choose('Street light');
      await page.press('Continue');
      expect(page.heading).to.equal('Where is it?');
    });

    it('is one: the gravest, which goes with its words', async () => {
      const page = await open({ stoppers });
      await page.type('words', 'A sinkhole on the state highway');
      await until('the danger', () => stopper(page)?.textContent?.includes('Stay back') === true);
      expect(stopper(page)?.getAttribute('role')).to.equal(null);
      await until('it is said', () => said(page).startsWith('Stay back from the hole.'));
      await page.type('words', 'A sinkhole with a gas smell');
      expect(page.form.renderRoot.querySelectorAll('#stopper').length).to.equal(1);
      expect(stopper(page)?.textContent).to.contain('Leave now');
      await until('only the alert says it', () => !said(page).includes('Stay back') && !said(page).includes('Leave now'));
      await page.type('words', 'A hole');
      expect(stopper(page)).to.equal(null);
    });

    it('is about the service too, and leads on', async () => {
      const page = await open({ stoppers }, { 'service-code': 'TREE' });
      await until('another office', () => stopper(page)?.textContent?.includes('The state mends its highways.') === true);
      const links = [...(stopper(page)?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href'));
      expect(links).to.deep.equal(['tel:5550143', 'https://state.example/roads']);
    });

    it('stands on the check page as well, as long as it is true, and says nothing twice there', async () => {
      const page = await open({ stoppers });
      await page.type('words', 'A gas smell near a deep hole in the road');
      await page.choose('Pothole');
      await page.press('Continue');
      await page.type('address', '120 Mill Street');
      await page.press('Continue');
      await page.press('Continue');
      expect(page.heading).to.equal('Check your answers, then send');
      expect(stopper(page)?.getAttribute('role')).to.equal(null);
      await page.press('Change: In your words');
      await page.type('words', 'A deep hole in the road');
      await page.press('Continue');
      expect(stopper(page)).to.equal(null);
    });

    it('comes from a file that the page names, in the resident’s language', async () => {
      const src = URL.createObjectURL(new Blob([JSON.stringify(stoppers)], { type: 'application/json' }));
      const page = await open({}, { 'stoppers-src': src, locale: 'es' });
      await until('Spanish', () => page.has('#words'));
      await page.type('words', 'gas smell');
      await until('the file', () => stopper(page) !== null);
      expect(stopper(page)?.textContent).to.contain('Salga ya');
      expect(stopper(page)?.querySelector('[lang=es]')).not.to.equal(null);
    });

    it('is missed by nobody where the file does not come', async () => {
      const page = await open({}, { 'stoppers-src': '/there-is-no-such-file.json' });
      await page.type('words', 'gas smell');
      await page.choose('Pothole').catch(() => undefined);
      await page.type('words', 'A deep hole in the road');
      await page.choose('Pothole');
      await page.press('Continue');
      expect(page.heading).to.equal('Where is it?');
    });
  });

  describe('none of these', () => {
    const other = { code: 'X', name: 'Other', description: 'All else', groups: ['Other things'], keywords: [], hasQuestions: false, numberComes: 'realtime' } as const;
    const withOther = async (): Promise<ReturnType<typeof aCity>> => aCity({ services: [...(await aCity().services()).services, other] });

    it('is one more choice where the city takes what fits no service, and says what it becomes', async () => {
      const page = await open({}, {}, await withOther());
      await page.type('words', 'the lamp is dark');
      await until('the choices', () => page.has('#service-1'));
      expect(label(page).at(-1)).to.equal('None of these');
      expect(page.text).to.contain('Your words go to the city as “Other”.');
      await page.choose('None of these');
      expect(page.text).to.contain('You chose: Other');
      await page.press('Show all services');
      expect(page.has('#none-1')).to.equal(true);
      expect(page.find<HTMLInputElement>('#none-1').checked).to.equal(true);
    });

    it('is what the dialect names', async () => {
      const page = await open({}, { dialect: 'catch-all=NOISE' });
      await page.type('words', 'the lamp is dark');
      await page.choose('None of these');
      expect(page.text).to.contain('You chose: Noise');
    });

    it('is offered where no service fits, and from the groups', async () => {
      const page = await open({}, {}, await withOther());
      await page.type('words', 'qqqqq wwwww zzzzz');
      await until('the way on', () => page.has('#none-1'));
      await page.choose('None of these');
      await page.press('Continue');
      expect(page.heading).to.equal('Where is it?');
    });

    it('without such a service leads to all services and to a person', async () => {
      const page = await open({ help: 'Call 311' });
      await page.type('words', 'qqqqq wwwww zzzzz');
      await until('the way on', () => page.text.includes('Ask a person.'));
      expect(page.has('details')).to.equal(true);
      const alone = await open();
      await alone.type('words', 'qqqqq wwwww zzzzz');
      await until('the way on', () => alone.text.includes('Choose what comes nearest.'));
    });
  });

  describe('the city’s answers', () => {
    const asks = async (words: string, attributes: Record<string, string> = {}): Promise<FormOnAPage> => {
      const page = await open({ answers }, attributes);
      await page.type('words', words);
      return page;
    };

    it('stand beside the services, open in place, and take neither focus nor the request', async () => {
      const page = await asks('when is trash picked up', { 'answers-page': '/answers.html' });
      page.find('#words').focus();
      await until('an answer', () => page.has('#answers-title'));
      await until('it is said', () => said(page).includes('1 answer may help.'));
      await waitUntil(() => page.focused?.id === 'words', 'focus is on words');
      const summary = page.find<HTMLElement>('.answers summary');
      expect(summary.textContent?.trim()).to.equal('When is trash picked up?');
      summary.click();
      await until('it is open', () => page.has('.answers .civic-rich'));
      expect(page.find('.answers strong').textContent).to.equal('Tuesdays');
      expect(page.find<HTMLAnchorElement>('.answers a').getAttribute('href')).to.equal('/answers.html#faq=trash-day');
      expect(page.heard.filter(({ name }) => name === 'civic-answer-opened').map(({ detail }) => detail)).to.deep.equal([{ id: 'trash-day', topic: 'Trash' }]);
      expect(page.find<HTMLTextAreaElement>('#words').value).to.equal('when is trash picked up');
    });

    it('are none where the city is not sure, and none about the service that was chosen', async () => {
      const page = await asks('when is trash picked up');
      await until('an answer', () => page.has('#answers-title'));
      await page.type('words', 'qqqqq wwwww zzzzz');
      await until('it is gone', () => !page.has('#answers-title'));
      await page.type('words', 'who mends a street lamp that is dark');
      await until('an answer', () => page.has('#answers-title'));
      await page.choose('Street light');
      expect(page.has('#answers-title')).to.equal(false);
    });

    it('come from a file that the page names', async () => {
      const file = { faq: 1, lang: 'en', articles };
      const src = URL.createObjectURL(new Blob([JSON.stringify(file)], { type: 'application/json' }));
      const page = await open({}, { 'answers-src': src });
      await page.type('words', 'how do i get a dog license');
      await until('an answer', () => page.has('#answers-title'));
      expect(page.find('.answers summary').textContent).to.contain('dog license');
    });

    it('that cannot be had leave the form whole', async () => {
      const page = await open({ answers: { open: () => Promise.reject(new Error('gone')) } });
      await page.type('words', 'A deep hole in the road');
      await page.choose('Pothole');
      await page.press('Continue');
      expect(page.heading).to.equal('Where is it?');
    });
  });

  describe('what others may read', () => {
    it('is said once, shown as long as it is true, and never in the way', async () => {
      const page = await open();
      await page.type('words', 'A deep hole in the road');
      await until('the services', () => page.has('#service-1'));
      expect(page.has('#words-public')).to.equal(false);
      await page.type('words', 'A deep hole in the road, call 215 555 0142');
      await until('the hint', () => page.has('#words-public'));
      await until('it is said', () => said(page).includes('Others may read'));
      await page.choose('Pothole');
      await page.press('Continue');
      expect(page.heading).to.equal('Where is it?');
    });
  });

  it('a list of thousands is made ready while the page goes on, and then found in', async () => {
    const many = Array.from({ length: 2000 }, (_, at) => ({ code: `S${at}`, name: `Sign ${at}`, description: '', groups: [`Group ${at % 20}`], keywords: [], hasQuestions: false, numberComes: 'realtime' as const }));
    const page = await open({}, {}, aCity({ services: [...many, ...(await aCity().services()).services] }));
    await page.type('words', 'the lamp is dark');
    await until('the service', () => label(page).includes('Street light'));
  });
});
