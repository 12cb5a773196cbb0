import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { FormOnAPage, aCity, everyKind } from './form-on-a-page.test.fixture.js';
import { waitUntil } from '../internal/wait-until.test.fixture.js';

const open = FormOnAPage.open;

describe('civic-request-form', () => {
  beforeEach(() => sessionStorage.clear());

  describe('what do you need?', () => {
    it('asks for the resident’s words first, and offers every service by group', async () => {
      const page = await open(aCity());
      expect(page.heading).to.equal('What do you need?');
      expect(page.form.renderRoot.querySelectorAll('summary').length).to.equal(3);
      expect(page.text).to.contain('Streets');
    });

    it('suggests services from the words, and takes the choice', async () => {
      const page = await open(aCity());
      await page.type('words', 'the lamp is dark');
      const offered = (): string | undefined => page.form.renderRoot.querySelector('.civic-choice-label')?.textContent?.trim();
      await waitUntil(() => offered() === 'Street light', 'what fits comes first');
      await page.choose('Street light');
      expect(page.text).to.contain('You chose: Street light');
    });

    it('lets a resident pick from a group although the words fit something else', async () => {
      const page = await open(aCity());
      await page.type('words', 'pothole');
      await page.press('None of these: show all services');
      page.find<HTMLElement>('details:nth-of-type(2) summary').click();
      await page.settled();
      await page.choose('Tree down');
      expect(page.text).to.contain('You chose: Tree down');
    });

    it('does not go on without a service, says so, and leads to it', async () => {
      const page = await open(aCity());
      await page.press('Continue');
      expect(page.heading).to.equal('What do you need?');
      await waitUntil(() => page.focused?.id === 'problems', 'focus is on problems');
      expect(page.find('#problems').textContent).to.contain('Choose a service');
      await page.press('Choose a service');
      expect(page.focused?.closest('#service')).not.to.equal(null);
    });

    it('starts with the service the page asks for', async () => {
      const page = await open(aCity(), { 'service-code': '0' });
      expect(page.text).to.contain('You chose: Street light');
    });

    it('never mistakes “001” for “1”, and knows that “0” is a code', async () => {
      const city = aCity();
      const page = await open(city, { 'service-code': '1' });
      expect(page.text).not.to.contain('You chose');
      await page.walkToCheck();
      await page.press('Send to the city');
      expect(city.received[0]?.serviceCode).to.equal('001');
    });

    it('counts the characters near the limit, keeps them all, and does not go on beyond it', async () => {
      const page = await open(aCity());
      await page.type('words', 'x'.repeat(3990));
      expect(page.text).to.contain('You have 10 characters left.');
      await page.type('words', 'x'.repeat(4001));
      expect(page.text).to.contain('You have 1 character too many.');
      await page.press('Continue');
      expect(page.find('#problems').textContent).to.contain('at most 4,000 characters');
      expect(page.find<HTMLTextAreaElement>('#words').value.length).to.equal(4001);
    });
  });

  describe('where, questions, contact', () => {
    it('asks every kind of question with the control a browser has for it, and sends what was answered', async () => {
      const city = aCity();
      const page = await open(city, { 'service-code': '0' });
      await page.press('Continue');
      await page.type('address', 'Corner of Mill and 3rd');
      await page.press('Continue');
      expect(page.heading).to.equal('A few questions');
      expect(page.text).to.contain('We repair within three days.');
      await page.type('question-1', 'P-17');
      await page.type('question-2', 'Since the storm – naïve café 🌩');
      await page.type('question-3', '2');
      await page.type('question-4-day', '3');
      await page.type('question-4-month', 'March');
      await page.type('question-4-year', '2026');
      await page.choose('No');
      await page.choose('Dark');
      await page.choose('It blinks');
      await page.type('question-7', 'd13');
      await page.press('Continue');
      await page.press('Continue');
      expect(page.text).to.contain('March 3, 2026').and.contain('Dark and It blinks').and.contain('District 13');
      await page.press('Send to the city');
      const answers = city.received[0]?.answers ?? {};
      expect(answers['D']).to.match(/^2026-03-03T00:00:00[+-]\d\d:\d\d$/);
      expect({ ...answers, D: '' }).to.deep.equal({
        S: 'P-17', T: 'Since the storm – naïve café 🌩', N: '2', D: '', ONE: 'n', MANY: ['dark', 'blink'], LONG: 'd13',
      });
    });

    it('shows what is required and unreadable, in the order of the page, and nothing else', async () => {
      const page = await open(aCity(), { 'service-code': '0' });
      await page.press('Continue');
      await page.type('address', 'Mill Street');
      await page.press('Continue');
      await page.type('question-4-day', '31');
      await page.type('question-4-month', '2');
      await page.type('question-4-year', '2026');
      await page.press('Continue');
      const problems = [...page.find('#problems').querySelectorAll('li')].map((item) => item.textContent?.trim());
      expect(problems).to.deep.equal([
        'Answer this question: How many lamps are out?',
        'Enter a real date, with a year like 2026: Since when?',
        'Choose an answer: Is it safe to walk there?',
      ]);
      await page.type('question-3', 'three');
      expect(page.find('#problems').textContent).to.contain('How many lamps are out?');
      await page.type('question-3', '3');
      expect(page.find('#problems').textContent).not.to.contain('How many lamps are out?');
    });

    it('marks what is optional, and never what is required', async () => {
      const page = await open(aCity(), { 'service-code': '0' });
      await page.press('Continue');
      await page.type('address', 'Mill Street');
      await page.press('Continue');
      const optional = page.form.renderRoot.querySelectorAll('.civic-optional').length;
      expect(optional).to.equal(everyKind.filter((item) => 'required' in item && !item.required).length);
      expect(page.text).not.to.contain('*');
    });

    it('needs a place, and takes words for one', async () => {
      const page = await open(aCity(), { 'service-code': '001' });
      await page.press('Continue');
      await page.press('Continue');
      expect(page.find('#address-error').textContent).to.contain('Enter an address, or use your location');
      expect(page.find('#address').getAttribute('aria-invalid')).to.equal('true');
      await page.type('address', 'Behind the school');
      await page.press('Continue');
      expect(page.heading).to.equal('How can we reach you?');
    });

    it('lets browsers fill in who the resident is, and lets them stay anonymous', async () => {
      const page = await open(aCity());
      await page.walkToCheck();
      expect(page.text).to.contain('You stay anonymous');
      await page.press('Change: How to reach you');
      const tokens = ['firstName', 'lastName', 'email', 'phone'].map((id) => page.find(`#${id}`).getAttribute('autocomplete'));
      expect(tokens).to.deep.equal(['given-name', 'family-name', 'email', 'tel']);
      await page.type('email', 'jane@');
      await page.press('Continue');
      expect(page.text).to.contain('Enter an email address like name@example.com');
      await page.type('email', 'jane@example.com');
      await page.press('Continue');
      expect(page.heading).to.equal('Check your answers, then send');
      expect(page.text).to.contain('jane@example.com');
    });
  });

  describe('moving about', () => {
    it('goes on with Enter in a text field, and puts focus on each page’s heading', async () => {
      const page = await open(aCity(), { 'service-code': '001' });
      await page.press('Continue');
      await waitUntil(() => page.focused?.id === 'heading', 'focus is on heading');
      page.find('#address').focus();
      await sendKeys({ type: '120 Mill Street' });
      await sendKeys({ press: 'Enter' });
      await page.settled();
      expect(page.heading).to.equal('How can we reach you?');
      await waitUntil(() => page.focused?.id === 'heading', 'focus is on heading');
    });

    it('goes back with its own Back and with the browser’s, and keeps every answer', async () => {
      const page = await open(aCity());
      await page.walkToCheck();
      await page.press('Back');
      await page.comesTo('How can we reach you?');
      await page.press('Back');
      await page.comesTo('Where is it?');
      expect(page.find<HTMLInputElement>('#address').value).to.equal('120 Mill Street');
      const before = await open(aCity(), { id: 'second' });
      await before.walkToCheck();
      history.back();
      await before.comesTo('How can we reach you?');
    });

    it('takes a double tap on Back for one, however slow the browser’s history is', async () => {
      const page = await open(aCity(), { id: 'twice' });
      await page.walkToCheck();
      const back = page.form.renderRoot.querySelector<HTMLButtonElement>('form button')!;
      back.click();
      back.click();
      await page.comesTo('How can we reach you?');
      await page.press('Back');
      await page.comesTo('Where is it?');
    });

    it('comes straight back to the check page after one change', async () => {
      const page = await open(aCity());
      await page.walkToCheck();
      await page.press('Change: Place');
      await page.type('address', '7 Ferry Street');
      await page.press('Continue');
      expect(page.heading).to.equal('Check your answers, then send');
      expect(page.text).to.contain('7 Ferry Street');
    });

    it('shows the questions of a service chosen later before the check page', async () => {
      const page = await open(aCity());
      await page.walkToCheck();
      await page.press('Change: Service');
      await page.press('None of these: show all services');
      page.find<HTMLElement>('details summary').click();
      await page.settled();
      await page.choose('Street light');
      await page.press('Continue');
      expect(page.heading).to.equal('A few questions');
    });

    it('puts “Error:” before the page’s title while something is to be mended', async () => {
      document.title = 'A page';
      const page = await open(aCity());
      await page.press('Continue');
      expect(document.title).to.equal('Error: A page');
      await page.walkToCheck();
      expect(document.title).to.equal('A page');
    });
  });

  describe('what is kept', () => {
    it('has every answer again after a reload, and says so', async () => {
      const first = await open(aCity());
      await first.walkToCheck();
      first.form.remove();
      const again = await open(aCity());
      expect(again.text).to.contain('We kept your answers from before.');
      expect(again.has('#words') ? again.find<HTMLTextAreaElement>('#words').value : again.text).to.contain('A deep hole in the road');
    });

    it('forgets everything when asked twice, and only then', async () => {
      const page = await open(aCity());
      await page.type('words', 'A deep hole');
      await page.press('Clear my answers');
      await page.press('No, keep them');
      expect(page.find<HTMLTextAreaElement>('#words').value).to.equal('A deep hole');
      await page.press('Clear my answers');
      await page.press('Yes, clear them');
      expect(page.find<HTMLTextAreaElement>('#words').value).to.equal('');
      expect(Object.values({ ...sessionStorage }).join('')).not.to.contain('A deep hole');
    });

    it('says so when the browser keeps nothing', async () => {
      const { setItem } = Storage.prototype;
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
      try {
        const page = await open(aCity());
        await page.type('words', 'A deep hole');
        expect(page.text).to.contain('This browser cannot keep your answers');
        await page.walkToCheck();
        await page.press('Send to the city');
        expect(page.heading).to.equal('The city has your request');
      } finally {
        Storage.prototype.setItem = setItem;
      }
    });

    it('survives being moved in the page, without asking the city twice at once', async () => {
      const city = aCity();
      const page = await open(city);
      await page.type('words', 'A deep hole');
      const holder = document.createElement('section');
      page.form.parentElement?.append(holder);
      holder.append(page.form);
      await page.settled();
      expect(page.find<HTMLTextAreaElement>('#words').value).to.equal('A deep hole');
      expect(city.calls.filter((call) => call === 'services').length).to.equal(1);
    });

    it('works the same when its city comes after it is on the page', async () => {
      const page = await open(undefined);
      expect(page.text).to.contain('This form is not connected to a city yet.');
      page.form.city = aCity();
      await page.settled();
      expect(page.heading).to.equal('What do you need?');
    });
  });

  describe('language', () => {
    it('speaks the pseudo-language from right to left, nothing left in English', async () => {
      const page = await open(aCity(), { locale: 'ar-XB', 'service-code': '001' });
      await waitUntil(() => page.find('.widget').getAttribute('dir') === 'rtl', 'the language has come');
      expect(page.text).to.contain('[Wĥáţ');
      for (const button of page.form.renderRoot.querySelectorAll('button')) expect(button.textContent?.trim()).to.match(/^\[/);
    });

    it('follows the language of the page when it changes', async () => {
      const page = await open(aCity());
      document.documentElement.lang = 'en-XA';
      try {
        await waitUntil(() => page.find('.widget').getAttribute('lang') === 'en-XA', 'the language has come');
        expect(page.text).to.contain('[Wĥáţ');
      } finally {
        document.documentElement.lang = 'en';
      }
    });

    it('speaks English for a language nobody knows', async () => {
      const page = await open(aCity(), { locale: 'tlh-@@' });
      expect(page.heading).to.equal('What do you need?');
      expect(page.find('.widget').getAttribute('lang')).to.equal('en');
    });
  });
});
