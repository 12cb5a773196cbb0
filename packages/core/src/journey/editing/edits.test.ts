import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { smallMap } from '../sample-maps.test.support.js';
import {
  addItem, addOpportunity, addPain, addPart, addStage, addStep, allOf, applyPatch, changeMap, changeOpportunity, changePain, changePart, changeStage, changeStep, eachStep, moveItem, moveStage, moveStep,
  newJourneyMap, newText, readJourneyMap, removeItem, removeOpportunity, removePain, removePart, removeStage, removeStep, setChannels, setEmotion, setMoment, setText, setTouchpoint,
  type JourneyEdit, type JourneyEdited, type JourneyMap, type RefusalKind, type Step,
} from '../index.js';

type Done = Extract<JourneyEdited, { readonly map: JourneyMap }>;

function small(): JourneyMap {
  const { map } = readJourneyMap(smallMap());
  assert.ok(map);
  return map;
}

/** Does an edit that has to go well, and holds the map and both patches against what they promise. */
function done(map: JourneyMap, edit: JourneyEdit): Done {
  const kept = JSON.stringify(map);
  const edited = edit(map);
  assert.ok(!edited.refusal, JSON.stringify(edited.refusal));
  assert.equal(JSON.stringify(map), kept, 'the map from before is as it was');
  assert.deepEqual(readJourneyMap(edited.map), { map: edited.map, problems: [] });
  assert.equal(JSON.stringify(applyPatch(map, edited.patch).document), JSON.stringify(edited.map));
  assert.equal(JSON.stringify(applyPatch(edited.map, edited.inverse).document), kept);
  return edited;
}

const after = (edit: JourneyEdit, map = small()): JourneyMap => done(map, edit).map;
const made = (edit: JourneyEdit, map = small()): string | undefined => done(map, edit).made;

function refusal(edit: JourneyEdit, map = small()): RefusalKind | undefined {
  return edit(map).refusal?.kind;
}

function stepOf(map: JourneyMap, id: string): Step {
  const found = eachStep(map).find(({ step }) => step.id === id);
  assert.ok(found, `no step ${id}`);
  return found.step;
}

const order = (map: JourneyMap): string => map.stages.map(({ id, steps }) => `${id}: ${steps.map((step) => step.id).join(' ')}`).join(' | ');

describe('A text', () => {
  it('stays one string in the language of the map', () => {
    assert.equal(after(setText({ of: 'map', field: 'title' }, 'Two calls', 'en')).title, 'Two calls');
    assert.equal(after(setText({ of: 'map', field: 'title' }, 'Two calls', 'en-US')).title, 'Two calls');
    assert.equal(after(setText({ of: 'map', field: 'summary' }, 'It is long.', 'en')).summary, 'It is long.');
  });

  it('becomes one for each language in another', () => {
    const map = after(setText({ of: 'map', field: 'title' }, 'Una llamada', 'es'));
    assert.deepEqual(map.title, { en: 'A call', es: 'Una llamada' });
    assert.deepEqual(after(setText({ of: 'map', field: 'summary' }, 'Es larga.', 'es')).summary, { es: 'Es larga.' });
    const { patch } = done(map, setText({ of: 'map', field: 'title' }, 'مكالمة', 'ar'));
    assert.deepEqual(patch, [{ op: 'add', path: '/title/ar', value: 'مكالمة' }]);
  });

  it('is edited where it is shown: “es-MX” in “es”, but not in “en”', () => {
    const title = { of: 'stage', id: 'calls', field: 'title' } as const;
    assert.deepEqual(after(setText(title, 'Marca', 'es-MX')).stages[0]?.title, { en: 'Calls', es: 'Marca' });
    assert.deepEqual(after(setText(title, 'Appelle', 'fr')).stages[0]?.title, { en: 'Calls', es: 'Llama', fr: 'Appelle' });
  });

  it('loses the language that is emptied, and goes with the last one where the map can do without', () => {
    const title = { of: 'stage', id: 'calls', field: 'title' } as const;
    const one = after(setText(title, ' ', 'es'));
    assert.deepEqual(one.stages[0]?.title, { en: 'Calls' });
    assert.equal(refusal(setText(title, '', 'en'), one), 'empty');
    assert.equal(refusal(setText({ of: 'map', field: 'title' }, '', 'en')), 'empty');
    const label = { of: 'emotion', id: 'waits', at: 0, field: 'label' } as const;
    assert.equal('label' in (stepOf(after(setText(label, '', 'en')), 'waits').emotions?.[0] ?? {}), false);
  });

  it('is found wherever it stands', () => {
    const places = [
      { of: 'step', id: 'waits', field: 'description' }, { of: 'touchpoint', id: 'waits', field: 'label' }, { of: 'moment', id: 'talks', field: 'why' },
      { of: 'emotion', id: 'waits', at: 0, field: 'label' }, { of: 'item', id: 'waits', lane: 'lane:cost', at: 0 }, { of: 'pain', id: 'long', field: 'text' },
      { of: 'opportunity', id: 'call-back', field: 'owner' }, { of: 'channels', id: 'call', field: 'label' }, { of: 'personas', id: 'ana', field: 'description' },
    ] as const;
    for (const place of places) assert.ok(JSON.stringify(after(setText(place, 'Said anew', 'en'))).includes('"Said anew"'), place.of);
  });

  it('is refused where there is no such place, at a length beyond measure, and in no language', () => {
    assert.equal(refusal(setText({ of: 'step', id: 'nobody', field: 'title' }, 'x', 'en')), 'not-there');
    assert.equal(refusal(setText({ of: 'moment', id: 'waits', field: 'why' }, 'x', 'en')), 'not-there');
    assert.equal(refusal(setText({ of: 'channels', id: 'fax', field: 'label' }, 'x', 'en')), 'not-there');
    assert.equal(refusal(setText({ of: 'map', field: 'title' }, 'x'.repeat(5_001), 'en')), 'too-long');
    assert.equal(refusal(setText({ of: 'map', field: 'title' }, 'x', 'not a tag')), 'invalid');
    assert.equal(refusal(setText({ of: 'item', id: 'waits', lane: 'lane:cost', at: 0 }, '', 'en')), 'empty');
  });

  it('that stays the same is no change', () => {
    assert.deepEqual(done(small(), setText({ of: 'map', field: 'title' }, 'A call', 'en')).patch, []);
    assert.equal(newText('A', 'en-GB', 'en'), 'A');
    assert.deepEqual(newText('A', 'es', 'en'), { es: 'A' });
  });
});

describe('Stages and steps', () => {
  it('are added where they are wanted, each with an id made of its words', () => {
    const map = small();
    assert.equal(order(after(addStage({ title: 'After all' }), map)), 'calls: waits talks | after-all: ');
    assert.equal(order(after(addStage({ title: 'First' }, 0), map)), 'first:  | calls: waits talks');
    assert.equal(order(after(addStep('calls', { title: 'Hangs up' }, 1), map)), 'calls: waits hangs-up talks');
    assert.equal(stepOf(after(addStep('calls', { title: 'Hangs up' })), 'hangs-up').kind, 'touchpoint');
    assert.equal(made(addStep('calls', { title: { es: 'Cuelga el teléfono' } })), 'cuelga-el-telefono');
    assert.equal(made(addStep('calls', { title: 'ينتظر' })), 'step');
    assert.equal(made(addStep('calls', { title: 'ينتظر' }), after(addStep('calls', { title: 'يتكلم' }))), 'step-2');
    assert.equal(made(addStage({ title: 'Waits' })), 'waits-2');
  });

  it('take the id asked for, unless it is another’s', () => {
    assert.equal(made(addStep('calls', { id: 'hangs', title: 'Hangs up' })), 'hangs');
    assert.equal(refusal(addStep('calls', { id: 'calls', title: 'x' })), 'id-taken');
    assert.equal(refusal(addStep('calls', { id: 'Not An Id', title: 'x' })), 'invalid');
    assert.equal(refusal(addStep('nowhere', { title: 'x' })), 'not-there');
    assert.equal(refusal(addStage({ title: ' ' })), 'invalid');
  });

  it('move earlier and later, over the edge of a stage, and to another stage', () => {
    const two = after(addStage({ title: 'After' }));
    const moved = (id: string, ...moves: Parameters<typeof moveStep>[1][]): string => order(moves.reduce((map, move) => after(moveStep(id, move), map), two));
    assert.equal(moved('waits', 'later'), 'calls: talks waits | after: ');
    assert.equal(moved('waits', 'later', 'later'), 'calls: talks | after: waits');
    assert.equal(moved('waits', 'later', 'later', 'earlier'), 'calls: talks waits | after: ');
    assert.equal(moved('waits', { stage: 'after' }), 'calls: talks | after: waits');
    assert.equal(moved('waits', { stage: 'after' }, { stage: 'calls', at: 0 }), 'calls: waits talks | after: ');
    assert.equal(moved('waits', { stage: 'calls' }), 'calls: talks waits | after: ');
    assert.equal(refusal(moveStep('waits', 'earlier')), 'no-way');
    assert.equal(refusal(moveStep('talks', 'later')), 'no-way');
    assert.equal(refusal(moveStep('talks', { stage: 'nowhere' })), 'not-there');
    assert.deepEqual(done(two, moveStep('waits', { stage: 'after' })).patch, [{ op: 'move', from: '/stages/0/steps/0', path: '/stages/1/steps/0' }]);
    assert.equal(order(after(moveStage('after', 'earlier'), two)), 'after:  | calls: waits talks');
    assert.equal(order(after(moveStage('calls', 1), two)), 'after:  | calls: waits talks');
    assert.equal(refusal(moveStage('calls', 'earlier'), two), 'no-way');
    assert.equal(refusal(moveStage('calls', 0.5), two), 'no-way');
  });

  it('go with all that names them, and say who lost what', () => {
    const map = after(allOf(
      addStage({ title: 'After' }), addStep('after', { title: 'Thinks', next: [{ to: 'waits' }, { to: 'talks' }] }), changeStage('after', { next: [{ to: 'calls', kind: 'loop' }] }),
      addOpportunity('thinks', { text: 'Help', addresses: ['long'] }),
    ));
    const step = done(map, removeStep('waits'));
    assert.deepEqual(step.lost, [{ in: 'step', id: 'thinks', named: 'waits' }, { in: 'opportunity', id: 'help', named: 'long' }]);
    assert.deepEqual(stepOf(step.map, 'thinks').next, [{ to: 'talks' }]);
    assert.equal('addresses' in (stepOf(step.map, 'thinks').opportunities?.[0] ?? {}), false);
    const stage = done(map, removeStage('calls'));
    assert.deepEqual(stage.lost.map(({ in: where, id, named }) => `${where} ${id} ${named}`), ['stage after calls', 'step thinks waits', 'step thinks talks', 'opportunity help long']);
    assert.equal(refusal(removeStage('calls')), 'last-stage');
  });

  it('never give an id again, also not one of what was in them', () => {
    const map = after(removeStep('waits'));
    assert.equal(made(addStep('calls', { title: 'Waits' }), map), 'waits-2');
    assert.equal(refusal(addStep('calls', { id: 'waits', title: 'x' }), map), 'id-taken');
    assert.equal(made(addPain('talks', { text: 'Long' }), map), 'long-2');
    assert.equal(made(addOpportunity('talks', { text: 'Call back' }), map), 'call-back-2');
    assert.equal(made(setTouchpoint('talks', { label: 'Line' }), map), 'line-2');
    // A map that was kept and read again remembers it too.
    assert.equal(made(addPain('talks', { text: 'Long' }), readJourneyMap(JSON.parse(JSON.stringify(map))).map), 'long-2');
  });

  it('are told more of, but never get another id', () => {
    const map = after(changeStep('waits', { kind: 'action', initiator: undefined, id: 'x', actors: ['clerk'] } as object));
    const { id, kind, actors, initiator } = stepOf(map, 'waits');
    assert.deepEqual([id, kind, actors, initiator], ['waits', 'action', ['clerk'], undefined]);
    assert.equal(refusal(changeStep('waits', { initiator: 'ghost' })), 'invalid');
    assert.equal(refusal(changeStep('waits', { kind: 'queue' as never })), 'invalid');
    assert.equal(after(changeStage('calls', { counterpart: 'asks' })).stages[0]?.counterpart, 'asks');
  });

  it('keep the id of a touchpoint while its label changes, and may share one', () => {
    assert.deepEqual(stepOf(after(setTouchpoint('waits', { label: 'Waiting line' })), 'waits').touchpoint, { id: 'line', label: 'Waiting line' });
    assert.deepEqual(stepOf(after(setTouchpoint('talks', { id: 'line' })), 'talks').touchpoint, { id: 'line' });
    assert.equal(made(setTouchpoint('talks', { label: 'Talk with a clerk' })), 'talk-with-a-clerk');
    assert.equal('touchpoint' in stepOf(after(setTouchpoint('waits', undefined)), 'waits'), false);
  });
});

describe('The lanes of a step', () => {
  it('go by channels of the map, and bring it new ones', () => {
    const fax = { type: 'fax', label: 'Fax' } as const;
    const { map, made: id } = done(small(), setChannels('waits', ['call', fax, fax]));
    assert.deepEqual([id, stepOf(map, 'waits').channels], ['fax', ['call', 'fax']]);
    assert.deepEqual(map.channels.map((channel) => channel.id), ['call', 'fax']);
    assert.equal(done(map, setChannels('talks', [fax])).map.channels.length, 2, 'one that is there is not added again');
    assert.deepEqual(stepOf(after(setChannels('waits', [])), 'waits').channels, []);
    assert.equal(refusal(setChannels('waits', ['fax'])), 'invalid');
    assert.equal(refusal(setChannels('nobody', [fax])), 'not-there');
  });

  it('say how each one feels, and that it is not known', () => {
    const map = after(setEmotion('waits', { actor: 'clerk' }, { score: 2, label: 'Glad' }));
    assert.deepEqual(stepOf(map, 'waits').emotions?.[1], { actor: 'clerk', score: 2, label: 'Glad', basis: 'assumed' });
    assert.deepEqual(stepOf(after(setEmotion('waits', { persona: 'ana' }, { score: 0 })), 'waits').emotions, [{ persona: 'ana', score: 0, label: 'Kept waiting', basis: 'narrated', evidence: ['story'] }]);
    assert.equal('emotions' in stepOf(after(setEmotion('waits', { persona: 'ana' }, undefined)), 'waits'), false);
    assert.deepEqual(done(small(), setEmotion('talks', {}, undefined)).patch, []);
    assert.equal(refusal(setEmotion('talks', {}, { score: 3 })), 'invalid');
    assert.equal(refusal(setEmotion('talks', {}, { label: 'Glad' })), 'invalid');
    assert.equal(refusal(setEmotion('talks', { persona: 'bob' }, { score: 1 })), 'invalid');
    assert.equal(refusal(setEmotion('talks', {}, { score: NaN })), 'invalid');
  });

  it('matter, with why, or do not', () => {
    assert.deepEqual(stepOf(after(setMoment('waits', { why: 'It is long.' })), 'waits').momentThatMatters, { why: 'It is long.' });
    assert.equal('momentThatMatters' in stepOf(after(setMoment('talks', undefined)), 'talks'), false);
    assert.equal(refusal(setMoment('waits', { why: '' })), 'invalid');
  });

  it('hold texts, in lanes that come and go with them', () => {
    const once = after(allOf(addItem('talks', 'thoughts', 'At last.'), addItem('talks', 'backstage', 'A binder'), addItem('talks', 'systems', 'Tax records'), addItem('talks', 'lane:cost', 'Nothing')));
    const { thoughts, blueprint, lanes } = stepOf(once, 'talks');
    assert.deepEqual([thoughts, blueprint, lanes], [['At last.'], { backstage: ['A binder'], systems: ['Tax records'] }, { cost: ['Nothing'] }]);
    const more = after(addItem('talks', 'backstage', 'A chat', 0), once);
    assert.deepEqual(stepOf(more, 'talks').blueprint?.backstage, ['A chat', 'A binder']);
    const turned = after(moveItem('talks', 'backstage', 0, 'later'), more);
    assert.deepEqual(stepOf(turned, 'talks').blueprint?.backstage, ['A binder', 'A chat']);
    assert.deepEqual([refusal(moveItem('talks', 'backstage', 1, 'later'), turned), refusal(moveItem('talks', 'backstage', 2, 'earlier'), turned)], ['no-way', 'not-there']);
    const less = after(allOf(removeItem('talks', 'backstage', 0), removeItem('talks', 'thoughts', 0), removeItem('talks', 'lane:cost', 0)), more);
    assert.deepEqual([stepOf(less, 'talks').thoughts, stepOf(less, 'talks').blueprint, stepOf(less, 'talks').lanes], [undefined, { backstage: ['A binder'], systems: ['Tax records'] }, undefined]);
    assert.equal('blueprint' in stepOf(after(allOf(removeItem('talks', 'backstage', 0), removeItem('talks', 'systems', 0)), less), 'talks'), false);
    assert.equal(refusal(removeItem('talks', 'thoughts', 0)), 'not-there');
    assert.equal(refusal(addItem('talks', 'lane:mood', 'Fine')), 'invalid');
  });
});

describe('Pain points and opportunities', () => {
  it('are added, told more of, and removed', () => {
    const map = after(addPain('talks', { text: 'She must start over.', severity: 'high' }));
    assert.deepEqual(stepOf(map, 'talks').painPoints, [{ id: 'she-must-start-over', text: 'She must start over.', basis: 'assumed', severity: 'high' }]);
    assert.equal(stepOf(after(changePain('long', { severity: 'low', measure: undefined })), 'waits').painPoints?.[0]?.severity, 'low');
    assert.equal(stepOf(after(changeOpportunity('call-back', { effort: 'low', addresses: ['long', 'she-must-start-over'] }), map), 'waits').opportunities?.[0]?.addresses?.length, 2);
    assert.equal(refusal(changeOpportunity('call-back', { addresses: ['nothing'] })), 'invalid');
    assert.equal(refusal(addOpportunity('talks', { text: 'x', addresses: ['nothing'] })), 'invalid');
    assert.equal('opportunities' in stepOf(after(removeOpportunity('call-back')), 'waits'), false);
    assert.equal(refusal(changePain('nothing', { severity: 'low' })), 'not-there');
  });

  it('part when the pain is removed, and it is said which opportunity lost it', () => {
    const { map, lost } = done(small(), removePain('long'));
    assert.deepEqual(lost, [{ in: 'opportunity', id: 'call-back', named: 'long' }]);
    assert.deepEqual(stepOf(map, 'waits').opportunities, [{ id: 'call-back', text: 'Offer to call back.' }]);
    assert.equal('painPoints' in stepOf(map, 'waits'), false);
    assert.equal(made(addPain('waits', { text: 'Long' }), map), 'long-2');
  });
});

describe('What a map says of itself', () => {
  it('changes, but for what makes it this map', () => {
    const map = after(changeMap({ state: 'to-be', counterpart: 'other', status: 'review', version: '2.0.0' }));
    assert.deepEqual([map.state, map.counterpart, map.status, map.version], ['to-be', 'other', 'review', '2.0.0']);
    assert.equal(refusal(changeMap({ version: 'two' })), 'invalid');
    assert.equal(refusal(changeMap({ title: undefined })), 'invalid');
    assert.equal(refusal(changeMap({ 'x-cycle': Object.assign([], { 0: 1n }) })), 'invalid');
  });

  it('has parts that stay while something names them', () => {
    assert.equal(made(addPart('actors', { name: 'Back office', role: 'backstage' })), 'back-office');
    assert.equal(refusal(addPart('actors', { id: 'clerk', name: 'x', role: 'system' })), 'id-taken');
    assert.equal(after(changePart('channels', 'call', { type: 'automated_phone' })).channels[0]?.type, 'automated_phone');
    assert.equal(refusal(removePart('channels', 'call')), 'in-use');
    const free = after(allOf(setChannels('waits', []), setChannels('talks', []), removePart('channels', 'call')));
    assert.deepEqual(free.channels, []);
    assert.equal(made(addPart('channels', { type: 'phone', label: 'Call' }), free), 'call-2');
    assert.equal(refusal(removePart('phases', 'nothing')), 'not-there');
    assert.equal('actors' in after(allOf(changeStep('waits', { actors: undefined, initiator: undefined }), changeStep('talks', { actors: undefined }), removePart('actors', 'clerk'), removePart('actors', 'resident'))), false);
  });
});

describe('Several edits as one', () => {
  it('are done all, or not at all', () => {
    const { patch } = done(small(), allOf(setText({ of: 'map', field: 'title' }, 'x', 'en'), removePain('long')));
    assert.ok(patch.length > 2);
    assert.equal(refusal(allOf(setText({ of: 'map', field: 'title' }, 'x', 'en'), removePain('nothing'))), 'not-there');
    assert.deepEqual(done(small(), allOf()).patch, []);
  });
});

describe('An empty map', () => {
  const begin = { lang: 'es', title: 'Pide ayuda', stage: 'Empieza', source: { type: 'observation', title: 'Taller' } } as const;

  it('is a map at once', () => {
    const { map, problems } = newJourneyMap(begin);
    assert.deepEqual(problems, []);
    assert.deepEqual([map?.id, map?.lang, map?.state, map?.version, map?.stages.length], ['pide-ayuda', 'es', 'as-is', '0.1.0', 1]);
    assert.equal(newJourneyMap({ ...begin, title: 'طلب', lang: 'ar' }).map?.id, 'map');
  });

  it('says what is wrong with what it was given', () => {
    assert.deepEqual(newJourneyMap({ ...begin, title: '', id: 'A B' }).problems.map(({ path }) => path), ['id', 'title']);
    assert.deepEqual(newJourneyMap({ ...begin, lang: 'no tag!' }).problems.map(({ path }) => path), ['lang']);
  });
});
