import { applyPatch, type JourneyMap } from '@civic-elements/core/journey';
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { MapOnAPage } from '../map-on-a-page.test.fixture.js';
import { TestDrawer, today, typed, typedInOneGo, Writer, type Change } from './writer.test.fixture.js';

describe('a map that is changed where it stands', () => {
  it('can only be changed where the page allows it, and looks as before until it is asked for', async () => {
    const plain = await MapOnAPage.open({ map: today });
    expect(plain.has('#changing')).to.equal(false);
    const writer = await Writer.atTheMap();
    expect(writer.page.has('.change-form, #undo, #add-stage')).to.equal(false);
    await writer.press('#changing');
    await writer.says('You can change the map now.');
    await writer.isAt('changing');
    expect(writer.page.words('#changing')).to.deep.equal(['Done with changes']);
    await writer.press('#changing');
    expect(writer.page.has('#undo')).to.equal(false);
    expect(writer.changes).to.deep.equal([]);
  });

  it('takes each letter as it is typed, tells the page by patches, and takes a whole word back in one step', async () => {
    const writer = await Writer.atWork();
    await writer.openStep('waits-in-line');
    (writer.page.find('#at-waits-in-line-title') as HTMLInputElement).select();
    await typedInOneGo('Holds on');
    await writer.page.element.updateComplete;
    expect(writer.step('waits-in-line').title).to.equal('Holds on');
    expect(writer.page.words('#at-waits-in-line')).to.deep.equal(['Holds on']);
    expect(writer.changes.at(-1)?.patch).to.deep.equal([{ op: 'replace', path: '/stages/2/steps/0/title', value: 'Holds on' }]);
    await writer.press('#undo');
    await writer.says('The last change is undone.');
    expect(writer.map).to.deep.equal(today);
    expect((writer.page.find('#at-waits-in-line-title') as HTMLInputElement).value).to.equal('Waits on the line');
    await writer.isAt('redo');
    await writer.press('#redo');
    expect(writer.step('waits-in-line').title).to.equal('Holds on');
    await writer.isAt('undo');
    const after = writer.changes.reduce<unknown>((map, { patch }) => applyPatch(map, patch).document, today);
    expect(after).to.deep.equal(writer.map);
    expect(today.stages[2]?.steps[0]?.title).to.equal('Waits on the line');
  });

  it('asks for the title of a new step, and opens all else that can be said of it', async () => {
    const writer = await Writer.atWork();
    await writer.press('#at-calls-add');
    await writer.isAt('at-calls-new-step');
    await sendKeys({ press: 'Enter' });
    await writer.isAt('at-calls-new-step');
    expect(writer.page.words('#at-calls-new-step-error')).to.deep.equal(['Error: Enter a text first.']);
    await writer.says('Enter a text first.');
    await typed('Hangs up');
    await sendKeys({ press: 'Enter' });
    await writer.isAt('at-hangs-up-title');
    await writer.says('Added “Hangs up”.');
    expect(writer.map.stages[2]?.steps.at(-1)).to.deep.equal({ id: 'hangs-up', title: 'Hangs up', kind: 'touchpoint' });
    await writer.type('#at-hangs-up-what', 'She is tired.');
    await sendKeys({ press: 'Escape' });
    await writer.isAt('at-hangs-up');
    expect(writer.page.has('.change-form')).to.equal(false);
    expect(writer.page.row('hangs-up', 'feelings')).to.equal('Not known');
    expect(writer.page.find('#at-hangs-up-rows').textContent).to.contain('She is tired.');
  });

  it('adds a stage at the end, moves it, says more of it, and takes it away', async () => {
    const writer = await Writer.atWork();
    await writer.press('#add-stage');
    await writer.isAt('new-stage');
    await typed('Years later');
    await sendKeys({ press: 'Enter' });
    await writer.isAt('at-years-later-add');
    await writer.press('#at-years-later-change');
    await writer.type('#at-years-later-duration', 'Two years');
    await writer.press('#at-years-later-earlier');
    await writer.isAt('at-years-later-earlier');
    await writer.says('“Years later” is now stage 4 of 5.');
    expect(writer.map.stages[3]).to.deep.equal({ id: 'years-later', title: 'Years later', steps: [], duration: 'Two years' });
    await writer.pressNamed('Remove “Years later”');
    await writer.isAt('at-what-stays');
    expect(writer.map.stages).to.deep.equal(today.stages);
  });

  it('sets the kind, the way of contact, who takes part, where and how long', async () => {
    const writer = await Writer.atWork();
    await writer.openStep('gives-up-web');
    await writer.choose('#at-gives-up-web-kind', 'wait');
    await writer.press('#at-gives-up-web-channels-1', ' ');
    await writer.press('#at-gives-up-web-actors-2', ' ');
    await writer.type('#at-gives-up-web-duration', 'A day');
    await writer.type('#at-gives-up-web-touchpoint', 'City website');
    await sendKeys({ press: 'Tab' });
    const { kind, channels, actors, duration, touchpoint } = writer.step('gives-up-web');
    expect({ kind, channels, actors, duration, touchpoint }).to.deep.equal({ kind: 'wait', channels: ['phone-web'], actors: ['customer', 'clerk'], duration: 'A day', touchpoint: { id: 'city-website', label: 'City website' } });
    await writer.press('.change-form summary');
    await writer.choose('#at-gives-up-web-new-channel-type', 'in_person');
    await writer.type('#at-gives-up-web-new-channel', 'City hall');
    await sendKeys({ press: 'Enter' });
    await writer.isAt('at-gives-up-web-channels-6');
    expect(writer.map.channels.at(-1)).to.deep.equal({ id: 'city-hall', type: 'in_person', label: 'City hall' });
    expect(writer.step('gives-up-web').channels).to.deep.equal(['phone-web', 'city-hall']);
  });

  it('tells a feeling by the arrow keys, in words, how it is known and whose it is; and that it is not known', async () => {
    const writer = await Writer.atWork();
    await writer.openStep('mails-form');
    await writer.to('#at-mails-form-feeling-persona-jane-score-1');
    for (const [score, basis] of [[-2, 'assumed'], [-1, 'assumed']] as const) {
      await sendKeys({ press: 'ArrowDown' });
      await writer.page.element.updateComplete;
      expect(writer.step('mails-form').emotions).to.deep.equal([{ persona: 'jane', score, basis }]);
    }
    await writer.type('#at-mails-form-feeling-persona-jane-words', 'Hopes');
    await writer.choose('#at-mails-form-feeling-persona-jane-basis', 'narrated');
    await writer.choose('#at-mails-form-feeling-persona-jane-who', 'actor clerk');
    await writer.isAt('at-mails-form-feeling-actor-clerk-who');
    expect(writer.step('mails-form').emotions).to.deep.equal([{ actor: 'clerk', score: -1, label: 'Hopes', basis: 'narrated' }]);
    await writer.pressNamed('Add how somebody else feels', '.change-form');
    await writer.press('#at-mails-form-feeling-persona-jane-score-6', ' ');
    expect(writer.step('mails-form').emotions?.map(({ score }) => score)).to.deep.equal([-1, 2]);
    await writer.press('#at-mails-form-feeling-actor-clerk-score-1', ' ');
    expect(writer.step('mails-form').emotions).to.deep.equal([{ persona: 'jane', score: 2, basis: 'assumed' }]);
  });

  it('makes a step a moment that matters once it says why, and one like others again', async () => {
    const writer = await Writer.atWork();
    await writer.openStep('opens-letter');
    await writer.press('#at-opens-letter-moment-1', ' ');
    expect(writer.changes).to.deep.equal([]);
    await writer.type('#at-opens-letter-moment-why', 'It all begins here.');
    await writer.choose('#at-opens-letter-moment-basis', 'inferred');
    expect(writer.step('opens-letter').momentThatMatters).to.deep.equal({ why: 'It all begins here.', basis: 'inferred' });
    await writer.press('#at-opens-letter-moment-1', ' ');
    expect(writer.step('opens-letter').momentThatMatters).to.equal(undefined);
    expect(writer.page.has('#at-opens-letter-moment-why')).to.equal(false);
  });

  it('takes thoughts and what the city does line by line', async () => {
    const writer = await Writer.atWork();
    await writer.openStep('tells-it-again');
    await writer.type('#at-tells-it-again-thoughts', 'Again?');
    await sendKeys({ press: 'Enter' });
    await typed('I said so before.');
    expect(writer.step('tells-it-again').thoughts).to.deep.equal(['Again?', 'I said so before.']);
    await writer.replace('#at-tells-it-again-systems', 'Tax records');
    expect(writer.step('tells-it-again').blueprint?.systems).to.deep.equal(['Tax records']);
    await writer.replace('#at-tells-it-again-systems', '');
    expect(writer.step('tells-it-again').blueprint).to.deep.equal({ backstage: today.stages[2]?.steps[1]?.blueprint?.backstage });
  });

  it('leaves what the city does unfolded while the last of it is cleared', async () => {
    const writer = await Writer.atWork();
    await writer.openStep('tells-it-again');
    await writer.replace('#at-tells-it-again-backstage', '');
    await writer.replace('#at-tells-it-again-systems', '');
    expect(writer.step('tells-it-again').blueprint).to.equal(undefined);
    await writer.isAt('at-tells-it-again-systems');
    expect((writer.page.find('#at-tells-it-again-systems').closest('details') as HTMLDetailsElement).open).to.equal(true);
  });

  it('adds a pain point and an idea that answers it, and says what the idea lost when the pain goes', async () => {
    const writer = await Writer.atWork();
    await writer.openStep('opens-letter');
    await writer.type('#at-opens-letter-new-pain', 'Small print');
    await sendKeys({ press: 'Enter' });
    await writer.isAt('pain-small-print-text');
    await writer.choose('#pain-small-print-severity', 'high');
    await writer.choose('#pain-small-print-who', 'customer');
    await writer.choose('#pain-small-print-basis', 'observed');
    await writer.type('#at-opens-letter-new-opportunity', 'Print it large');
    await sendKeys({ press: 'Enter' });
    await writer.isAt('idea-print-it-large-text');
    await writer.press('#idea-print-it-large-addresses-2', ' ');
    expect(writer.step('opens-letter').painPoints?.[1]).to.deep.equal({ id: 'small-print', text: 'Small print', severity: 'high', who: 'customer', basis: 'observed' });
    expect(writer.step('opens-letter').opportunities).to.deep.equal([{ id: 'print-it-large', text: 'Print it large', addresses: ['small-print'] }]);
    await writer.pressNamed('Remove “Small print”');
    await writer.isAt('pain-pain-letter-words-text');
    await writer.says('Removed “Small print”. 1 thing that named it does so no more.');
    expect(writer.step('opens-letter').opportunities).to.deep.equal([{ id: 'print-it-large', text: 'Print it large' }]);
    await writer.pressNamed('Undo', '.done-note');
    await writer.isAt('pain-small-print-text');
    expect(writer.step('opens-letter').opportunities?.[0]?.addresses).to.deep.equal(['small-print']);
  });

  it('moves a step earlier, later and to another stage, and says where it is now, or that it cannot go further', async () => {
    const writer = await Writer.atWork();
    await writer.openStep('waits-in-line');
    await writer.press('#at-waits-in-line-later');
    await writer.isAt('at-waits-in-line-later');
    await writer.says('“Waits on the line” is now step 2 of 2 in “Calls for help”.');
    await writer.press('#at-waits-in-line-later');
    await writer.says('“Waits on the line” is now step 1 of 3 in “What stays”.');
    await writer.choose('#at-waits-in-line-goal', 'letter');
    await writer.pressNamed('Move there');
    await writer.isAt('at-waits-in-line');
    await writer.says('“Waits on the line” is now step 2 of 2 in “The letter comes”.');
    await writer.press('#at-waits-in-line-earlier');
    await writer.press('#at-waits-in-line-earlier');
    await writer.says('It cannot go further that way.');
    await writer.isAt('at-waits-in-line-earlier');
    expect(writer.map.stages[0]?.steps.map(({ id }) => id)).to.deep.equal(['waits-in-line', 'opens-letter']);
  });

  it('takes a step away, goes to the one beside it, and brings it back where that was said', async () => {
    const writer = await Writer.atWork();
    await writer.openStep('old-tax-page');
    await writer.pressNamed('Remove “Searches on her phone”');
    await writer.isAt('at-senior-office-page');
    await writer.says('Removed “Searches on her phone”.');
    await writer.pressNamed('Undo', '.done-note');
    await writer.isAt('at-old-tax-page');
    expect(writer.map).to.deep.equal(today);
  });

  it('keeps what must be there, and says so beside the field', async () => {
    const writer = await Writer.atWork({ map: { ...today, stages: [today.stages[0]] } });
    await writer.openStep('opens-letter');
    await writer.replace('#at-opens-letter-title', '');
    expect(writer.page.find('#at-opens-letter-title').getAttribute('aria-invalid')).to.equal('true');
    expect(writer.page.words('#at-opens-letter-title-error')).to.deep.equal(['Error: Enter a text here. The one before stays until then.']);
    expect(writer.step('opens-letter').title).to.equal('Opens the tax letter');
    await sendKeys({ press: 'Escape' });
    await writer.says('That could not be kept. The text from before stays.');
    await writer.press('#at-letter-change');
    await writer.pressNamed('Remove “The letter comes”');
    await writer.says('A map has at least one stage, so the last one stays.');
  });

  it('says who is in the map, and keeps those whom the map names', async () => {
    const writer = await Writer.atWork();
    await writer.press('#map-facts');
    await writer.isAt('map-title');
    await writer.type('#new-person', 'Neighbor');
    await writer.choose('#new-person-part', 'customer');
    await writer.press('#new-person');
    await writer.isAt('actors-neighbor');
    expect(writer.map.actors?.at(-1)).to.deep.equal({ id: 'neighbor', name: 'Neighbor', role: 'customer' });
    await writer.pressNamed('Remove “Clerk who takes the call”');
    await writer.says('It stays, for other parts of the map name it.');
    await writer.replace('#map-goal', 'Pay less.');
    expect(writer.map.goal).to.equal('Pay less.');
  });

  it('keeps what can be undone when the page hands the changed map back', async () => {
    const writer = await Writer.atWork();
    writer.page.holder.addEventListener('journey-change', (event) => { writer.page.element.map = (event as CustomEvent<Change>).detail.map; });
    await writer.openStep('opens-letter');
    (writer.page.find('#at-opens-letter-title') as HTMLInputElement).select();
    await typedInOneGo('Opens it');
    expect(writer.page.has('#at-opens-letter-title')).to.equal(true);
    await writer.press('#undo');
    expect(writer.map).to.deep.equal(today);
  });

  it('is accessible while a form of the map, a stage or a step is open', async () => {
    const writer = await Writer.atWork();
    for (const [opener, field] of [['map-facts', 'map-title'], ['at-calls-change', 'at-calls-title'], ['at-tells-it-again-change', 'at-tells-it-again-title']] as const) {
      await writer.press(`#${opener}`);
      await writer.isAt(field);
      await expect(writer.page.element).to.be.accessible();
    }
  });

  it('is not wider than a narrow page', async () => {
    const writer = await Writer.atWork();
    writer.page.holder.style.inlineSize = '320px';
    await writer.openStep('tells-it-again');
    expect(writer.page.element.scrollWidth).to.be.at.most(320);
    for (const control of writer.page.all('.change-form :is(button, input, select, textarea, summary)')) expect(control.getBoundingClientRect().height, control.id).to.be.at.least(24);
  });
});

describe('a map that is begun where there is none', () => {
  it('asks for a title and a first stage, and goes on from there', async () => {
    const writer = await Writer.atTheMap({ map: null });
    await writer.type('#begin-title', 'A new journey');
    await sendKeys({ press: 'Enter' });
    await writer.isAt('begin-stage');
    await expect(writer.page.element).to.be.accessible();
    await typed('Begins');
    await sendKeys({ press: 'Enter' });
    await writer.isAt('at-begins-add');
    expect(writer.page.words('h2')).to.deep.equal(['A new journey']);
    const after = writer.changes.reduce<unknown>((map, { patch }) => applyPatch(map, patch).document, null);
    expect(after).to.deep.equal(writer.map);
  });
});

describe('changes are kept', () => {
  const changed = async (drawer: TestDrawer, map: unknown = today): Promise<JourneyMap> => {
    const writer = await Writer.atWork({ drawer, map });
    await writer.openStep('opens-letter');
    await writer.replace('#at-opens-letter-title', 'Reads the letter');
    await writer.page.until(() => [...drawer.kept.values()].some((text) => text.includes('Reads the letter')), 'it is kept');
    const { map: last } = writer;
    writer.page.holder.remove();
    return last;
  };

  it('come back with the map they began from, and can be thrown away', async () => {
    const drawer = new TestDrawer();
    const last = await changed(drawer);
    const writer = await Writer.atTheMap({ drawer });
    await writer.says('Your changes from before are here.');
    expect(writer.map).to.deep.equal(last);
    expect(writer.changes.map(({ patch }) => patch)).to.deep.equal([[{ op: 'replace', path: '', value: last }]]);
    await writer.pressNamed('Throw them away');
    await writer.says('The changes from before are thrown away.');
    expect(writer.map).to.deep.equal(today);
    expect(drawer.kept.size).to.equal(0);
  });

  it('are offered beside a map that has changed meanwhile, and stay until that is decided', async () => {
    const newer = { ...today, version: '2.0.0', title: 'Jane again' };
    for (const [choice, title] of [['Go on with my changes', 'Reads the letter'], ['Go on with the new map', 'Opens the tax letter']] as const) {
      const drawer = new TestDrawer();
      await changed(drawer);
      const writer = await Writer.atTheMap({ drawer, map: newer });
      await writer.says('The map has changed since you worked on it.');
      expect(writer.map.title).to.equal('Jane again');
      expect(drawer.kept.size).to.equal(1);
      await writer.pressNamed(choice);
      await writer.page.until(() => writer.step('opens-letter').title === title, title);
      expect(writer.page.text).not.to.contain('since you worked on it');
      writer.page.holder.remove();
    }
  });

  it('are decided about before anything else is changed, also where the map became newer while it was changed', async () => {
    const newer = { ...today, version: '2.0.0', title: 'Jane again' };
    const drawer = new TestDrawer();
    const writer = await Writer.atWork({ drawer });
    await writer.openStep('opens-letter');
    await writer.replace('#at-opens-letter-title', 'Reads the letter');
    await writer.page.until(() => [...drawer.kept.values()].some((text) => text.includes('Reads the letter')), 'it is kept');
    writer.page.element.map = newer;
    await writer.says('The map has changed since you worked on it.');
    await writer.isAt('take-mine');
    expect([writer.page.has('#changing'), writer.page.has('#at-opens-letter-title.civic-input'), writer.page.has('#add-stage')]).to.deep.equal([false, false, false]);
    await writer.press('#take-mine');
    await writer.page.until(() => writer.step('opens-letter').title === 'Reads the letter', 'the changes from before');
    await writer.isAt('changing');
    await writer.press('#changing');
    await writer.page.until(() => writer.page.has('#add-stage'), 'the map can be changed again');
  });

  it('bring a map back that was begun where there was none', async () => {
    const drawer = new TestDrawer();
    const first = await Writer.atTheMap({ map: null, drawer });
    await first.type('#begin-title', 'Mine');
    await first.type('#begin-stage', 'One');
    await sendKeys({ press: 'Enter' });
    await first.page.until(() => drawer.kept.size === 1, 'it is kept');
    first.page.holder.remove();
    const again = await Writer.atTheMap({ map: null, drawer });
    await again.says('Your changes from before are here.');
    expect(again.map.title).to.equal('Mine');
    await again.pressNamed('Throw them away');
    await again.page.until(() => again.page.has('#begin-title'), 'a map can be begun');
  });

  it('are said to be lost where they cannot be kept, until they can', async () => {
    const drawer = new TestDrawer();
    drawer.isFull = true;
    const writer = await Writer.atWork({ drawer });
    await writer.openStep('opens-letter');
    await writer.replace('#at-opens-letter-title', 'Reads it');
    await writer.says('Your changes cannot be kept in this browser right now.');
    drawer.isFull = false;
    await writer.type('#at-opens-letter-title', ' twice');
    await writer.page.until(() => !writer.page.text.includes('cannot be kept'), 'the warning goes');
  });
});
