import { applyPatch, eachStep, type JourneyMap, type PainPoint } from '@civic-elements/core/journey';
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { today, Writer } from './writer.test.fixture.js';

const [first, ...otherStages] = today.stages;
const [letter, ...otherSteps] = first?.steps ?? [];

/** A map with something in every field of a step, a stage, a person and a source, also in those that no form shows. */
const full = {
  ...today, phases: [{ id: 'before', title: 'Before' }], 'x-of-a-program': [1], counterpart: 'another-map', customLanes: [{ id: 'cost', label: 'Cost', zone: 'backstage' }],
  evidence: [...(today.evidence ?? []), { id: 'full', type: 'survey', title: 'A survey', publisher: 'The city', url: 'https://city.example/s', repo: 'a/b:c', commit: 'abc', date: '2026', n: 12, note: { en: 'Small', es: 'Pequeña' } }],
  personas: today.personas?.map((persona) => ({ ...persona, goals: [{ en: 'Pay less', es: 'Pagar menos' }], needs: ['Large print'], accessNeeds: ['A ramp'] })),
  stages: [{
    ...first, phase: 'before', counterpart: 'there', next: [{ to: 'calls', when: { en: 'Soon', es: 'Pronto' }, kind: 'or' }], 'x-s': true, summary: 'Sum', goal: 'Goal', duration: 'A day', exitMilestone: 'Read', steps: [{
      ...letter, initiator: 'customer', touchpoint: { id: 'letter-box', label: 'Letter box', owner: 'Post', url: 'https://post.example/' }, bindings: [{ event: 'page.opened', as: 'entry' }], 'x-t': { a: null },
      thoughts: [{ en: 'Oh', es: 'Ay' }], harms: ['Shame'], lanes: { cost: ['Two dollars'] }, blueprint: { frontstage: ['A'], backstage: ['B'], support: ['C'], systems: ['D'] }, duration: 'An hour',
      momentThatMatters: { why: 'First', basis: 'assumed', evidence: ['full'] }, emotions: [{ persona: today.personas?.[0]?.id, score: -1.5, label: 'Low', basis: 'assumed', evidence: ['full'] }],
      quotes: [{ text: { en: 'No', es: 'Que no' }, speaker: 'Jane', verbatim: true, evidence: ['full'] }], services: [{ name: 'Tax help', category: 'tax', url: 'https://tax.example/', note: 'Free' }], next: [{ to: 'old-tax-page', when: 'Later', kind: 'loop' }],
      painPoints: [{ id: 'p', text: 'Hurts', severity: 'low', who: 'agency', drivers: ['trust', 'ease'], basis: 'observed', measure: 'csat', evidence: ['full'] }],
      opportunities: [{ id: 'o', text: 'Mend', addresses: ['p', 'pain-of-the-other-map'], owner: 'City', effort: 'low', impact: 'high', status: 'planned', evidence: ['full'] }],
    }, ...otherSteps],
  }, ...otherStages],
};

/** How many values differ between two pieces of JSON. */
function differences(one: unknown, other: unknown): number {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return one === other ? 0 : 1;
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].reduce((sum, name) => sum + differences((one as Record<string, unknown>)[name], (other as Record<string, unknown>)[name]), 0);
}

describe('forms that hold all a map can say', () => {
  for (const opener of ['map-facts', 'at-letter-change', 'at-opens-letter-change']) {
    it(`lose nothing that they show or do not show: each text behind ${opener} changes one thing, and is taken back`, async () => {
      const writer = await Writer.atWork({ map: full });
      const before = writer.map;
      // What the page has been told so far, by patches.
      let told: unknown = full;
      // By keyboard it is in tests of its own; so many times, a browser's driver would take minutes for it.
      const undo = async (): Promise<unknown> => {
        writer.page.find('#undo').click();
        return writer.page.element.updateComplete;
      };
      expect(differences(before, full)).to.equal(0);
      await writer.press(`#${opener}`);
      await writer.page.until(() => writer.page.has('.change-form'), 'the form');
      for (const folded of writer.page.all('.change-form details')) (folded as HTMLDetailsElement).open = true;
      await expect(writer.page.element).to.be.accessible();
      // What is only asked to add something is no text of the map.
      const ids = writer.page.all('.change-form :is(textarea, input[type=text]):not(.adder *)').map(({ id }) => id);
      expect(ids.length).to.be.greaterThan(5);
      for (const id of ids) {
        const field = writer.page.find(`#${CSS.escape(id)}`) as HTMLInputElement;
        field.value = id.endsWith('-url') ? 'https://other.example/' : `${field.value}9`;
        field.dispatchEvent(new Event('input', { bubbles: true }));
        field.dispatchEvent(new Event('change', { bubbles: true }));
        await writer.page.element.updateComplete;
        expect(differences(before, writer.map), `${id}: ${JSON.stringify(writer.changes.at(-1)?.patch)}`).to.equal(1);
        await undo();
        expect(differences(before, writer.map), id).to.equal(0);
      }
      for (const box of writer.page.all('.change-form :is(input[type=checkbox], select)').map(({ id }) => id).filter((id) => !/new-|text-language|-goal$|-who$/.test(id))) {
        const control = writer.page.find(`#${CSS.escape(box)}`) as HTMLInputElement | HTMLSelectElement;
        if (control instanceof HTMLSelectElement) control.selectedIndex = (control.selectedIndex + 1) % control.options.length;
        else control.checked = !control.checked;
        control.dispatchEvent(new Event('change', { bubbles: true }));
        await writer.page.element.updateComplete;
        const { map } = writer;
        for (const { patch } of writer.changes.splice(0)) told = applyPatch(told, patch).document;
        expect(differences(told, map), box).to.equal(0);
        const lost = JSON.stringify(map).length - JSON.stringify(before).length;
        expect(lost, `${box}: ${JSON.stringify(writer.changes.at(-1)?.patch)}`).to.be.greaterThan(-200);
        if (map !== before) await undo();
        expect(differences(before, writer.map), box).to.equal(0);
      }
    });
  }

  it('say which figure, harm and source belong to a pain point, and how far an idea is', async () => {
    const writer = await Writer.atWork();
    await writer.openStep('opens-letter');
    const pain = letter?.painPoints?.[0]?.id ?? '';
    await writer.unfold('More of pain point 1');
    await writer.choose(`#pain-${pain}-measure`, 'repeat_contact_rate');
    await writer.press(`#pain-${pain}-drivers-1`, ' ');
    for (const box of writer.page.all(`#pain-${pain}-evidence input:checked`)) await writer.press(`#${box.id}`, ' ');
    const [hurts] = letter?.painPoints ?? [];
    const { evidence: _, ...rest } = hurts as PainPoint;
    expect(writer.step('opens-letter').painPoints).to.deep.equal([{ ...rest, measure: 'repeat_contact_rate', drivers: ['trust', 'ease', 'transparency'] }]);
    await writer.type('#at-opens-letter-new-opportunity', 'Plain words');
    await sendKeys({ press: 'Enter' });
    await writer.isAt('idea-plain-words-text');
    await writer.unfold('More of idea 1');
    await writer.choose('#idea-plain-words-status', 'in-progress');
    await writer.choose('#idea-plain-words-effort', 'low');
    await writer.choose('#idea-plain-words-impact', 'high');
    await writer.type('#idea-plain-words-owner', 'Tax office');
    await writer.press('#idea-plain-words-evidence-1', ' ');
    expect(writer.step('opens-letter').opportunities?.[0]).to.deep.equal({ id: 'plain-words', text: 'Plain words', status: 'in-progress', effort: 'low', impact: 'high', owner: 'Tax office', evidence: [today.evidence?.[0]?.id] });
  });

  it('take quotes and other services, and lead from the one that is taken away to the one beside it', async () => {
    const writer = await Writer.atWork();
    await writer.openStep('gives-up-web');
    await writer.press('#at-gives-up-web-more summary');
    for (const [at, words] of ['Too much', 'Not today'].entries()) {
      await writer.type('#at-gives-up-web-new-quotes', words);
      await sendKeys({ press: 'Enter' });
      await writer.isAt(`at-gives-up-web-quotes-${at}-text`);
    }
    await writer.replace('#at-gives-up-web-quotes-1-text', 'Not now');
    await writer.type('#at-gives-up-web-quotes-1-speaker', 'Jane');
    await writer.press('#at-gives-up-web-quotes-1-verbatim-1', ' ');
    await writer.press('#at-gives-up-web-quotes-1-evidence-1', ' ');
    const jane = { text: 'Not now', evidence: [today.evidence?.[0]?.id], speaker: 'Jane', verbatim: true };
    expect(writer.step('gives-up-web').quotes).to.deep.equal([{ text: 'Too much', evidence: [] }, jane]);
    await writer.pressNamed('Remove “Too much”');
    await writer.isAt('at-gives-up-web-quotes-0-text');
    expect((writer.page.find('#at-gives-up-web-quotes-0-text') as HTMLInputElement).value).to.equal('Not now');
    await writer.pressNamed('Undo', '.done-note');
    await writer.isAt('at-gives-up-web-quotes-0-text');
    expect(writer.step('gives-up-web').quotes?.length).to.equal(2);
    await writer.type('#at-gives-up-web-new-services', 'Legal aid');
    await sendKeys({ press: 'Enter' });
    await writer.type('#at-gives-up-web-services-0-note', 'Free');
    await writer.type('#at-gives-up-web-services-0-url', 'aid');
    await sendKeys({ press: 'Tab' });
    expect(writer.page.words('#at-gives-up-web-services-0-url-error')).to.deep.equal(['Error: Enter a web address that begins with https:// or http://.']);
    expect(writer.step('gives-up-web').services).to.deep.equal([{ name: 'Legal aid', note: 'Free' }]);
    await writer.replace('#at-gives-up-web-services-0-url', 'https://aid.example/');
    // Escape takes what is typed.
    await sendKeys({ press: 'Escape' });
    await writer.isAt('at-gives-up-web');
    expect(writer.step('gives-up-web').services).to.deep.equal([{ name: 'Legal aid', note: 'Free', url: 'https://aid.example/' }]);
  });

  it('say where a step and a stage go on to', async () => {
    const writer = await Writer.atWork();
    await writer.openStep('gives-up-web');
    await writer.press('#at-gives-up-web-more summary');
    await writer.choose('#at-gives-up-web-new-next', 'opens-letter');
    await writer.pressNamed('Add where it goes on to');
    await writer.isAt('at-gives-up-web-next-0-to');
    await writer.choose('#at-gives-up-web-next-0-kind', 'loop');
    await writer.type('#at-gives-up-web-next-0-when', 'Next year');
    expect(writer.step('gives-up-web').next).to.deep.equal([{ to: 'opens-letter', kind: 'loop', when: 'Next year' }]);
    await writer.press('#at-calls-change');
    await writer.isAt('at-calls-title');
    await writer.press('#at-calls-more summary');
    await writer.choose('#at-calls-new-next', 'gives-up-web');
    await writer.pressNamed('Add where it goes on to');
    await writer.isAt('at-calls-next-0-to');
    expect(writer.map.stages.find(({ id }) => id === 'calls')?.next).to.deep.equal([{ to: 'gives-up-web' }]);
  });

  it('take goals and needs of whose journey it is', async () => {
    const writer = await Writer.atWork();
    await writer.press('#map-facts');
    await writer.isAt('map-title');
    const [jane] = today.personas ?? [];
    await writer.unfold(`More of ${String(jane?.name)}`);
    await writer.replace(`#personas-${jane?.id}-goals`, 'Stay in her house');
    await writer.type(`#personas-${jane?.id}-accessNeeds`, 'Large print');
    expect(writer.map.personas?.[0]?.goals).to.deep.equal(['Stay in her house']);
    expect(writer.map.personas?.[0]?.accessNeeds?.at(-1)).to.contain('Large print');
  });
});

describe('what a map rests on', () => {
  it('is added, told more of, and taken away with every mark of it', async () => {
    const writer = await Writer.atWork();
    await writer.press('#map-facts');
    await writer.type('#new-source', 'Talk with Jane');
    await writer.press('#new-source');
    await writer.isAt('source-talk-with-jane-title');
    await writer.unfold(`More of source ${(today.evidence?.length ?? 0) + 1}`);
    await writer.type('#source-talk-with-jane-n', 'one');
    await sendKeys({ press: 'Tab' });
    expect(writer.page.words('#source-talk-with-jane-n-error')).to.deep.equal(['Error: Enter a whole number, such as 12.']);
    await writer.replace('#source-talk-with-jane-n', '1');
    await sendKeys({ press: 'Tab' });
    await writer.choose('#source-talk-with-jane-type', 'story');
    expect(writer.map.evidence?.at(-1)).to.deep.equal({ id: 'talk-with-jane', type: 'story', title: 'Talk with Jane', n: 1 });
    await writer.openStep('opens-letter');
    await writer.unfold('More of pain point 1');
    const pain = letter?.painPoints?.[0]?.id ?? '';
    await writer.press(`#pain-${pain}-evidence-${(today.evidence?.length ?? 0) + 1}`, ' ');
    expect(writer.step('opens-letter').painPoints?.[0]?.evidence).to.contain('talk-with-jane');
    await writer.press('#map-facts');
    await writer.pressNamed('Remove “Talk with Jane”');
    await writer.says('Removed “Talk with Jane”. 1 thing that named it does so no more.');
    expect(JSON.stringify(eachStep(writer.map).map(({ step }) => step))).not.to.contain('talk-with-jane');
    expect(writer.map.evidence).to.deep.equal(today.evidence);
  });

  it('holds at least one source that the map was made from', async () => {
    const writer = await Writer.atWork({ map: { ...today, provenance: { ...today.provenance, sources: [today.evidence?.[0]?.id] } } });
    await writer.press('#map-facts');
    await writer.isAt('map-title');
    await writer.pressNamed(`Remove “${today.evidence?.[0]?.title}”`);
    await writer.says('A map is made from at least one source, so the last one stays.');
    expect(writer.map.evidence).to.deep.equal(today.evidence);
  });
});

describe('a map in more than one language', () => {
  const twice: JourneyMap = { ...today, title: { en: 'Jane', es: 'Juana' }, stages: [{ ...(first as JourneyMap['stages'][number]), title: { en: 'The letter', es: 'La carta' } }, ...otherStages] };

  it('is changed in the language in which it is shown; the other one stays, and where a text has none it says in which it is', async () => {
    const writer = await Writer.atWork({ map: twice, attributes: { locale: 'es' } });
    // Browsers write the names of languages with a capital, or not.
    expect(writer.page.words('#text-language option')[0]?.toLowerCase()).to.equal('como se ven (español)');
    await writer.press('#at-letter-change');
    await writer.isAt('at-letter-title');
    await writer.replace('#at-letter-title', 'Carta');
    expect(writer.map.stages[0]?.title).to.deep.equal({ en: 'The letter', es: 'Carta' });
    expect(writer.page.has('#at-letter-title-hint')).to.equal(false);
    await writer.openStep('opens-letter');
    expect(writer.page.words('#at-opens-letter-title-hint').map((words) => words.toLowerCase())).to.deep.equal(['en inglés.']);
    await writer.replace('#at-opens-letter-title', 'Reads');
    expect(writer.step('opens-letter').title).to.equal('Reads');
    await writer.type('#at-opens-letter-duration', 'Un día');
    expect(writer.step('opens-letter').duration).to.deep.equal({ es: 'Un día' });
  });

  it('is said in one more language, with the words there are beside each field', async () => {
    const writer = await Writer.atWork();
    await writer.choose('#text-language', 'vi');
    await writer.openStep('opens-letter');
    expect((writer.page.find('#at-opens-letter-title') as HTMLInputElement).value).to.equal('');
    expect(writer.page.words('#at-opens-letter-title-hint')).to.deep.equal(['In English it says: Opens the tax letter']);
    await writer.type('#at-opens-letter-title', 'Thu');
    expect(writer.step('opens-letter').title).to.deep.equal({ en: 'Opens the tax letter', vi: 'Thu' });
    expect((writer.page.find('#at-opens-letter-title') as HTMLInputElement).value).to.equal('Thu');
    await writer.replace('#at-opens-letter-title', '');
    expect(writer.step('opens-letter').title).to.deep.equal({ en: 'Opens the tax letter' });
    await writer.choose('#text-language', '');
    expect((writer.page.find('#at-opens-letter-title') as HTMLInputElement).value).to.equal('Opens the tax letter');
  });
});
