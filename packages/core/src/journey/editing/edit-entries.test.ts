import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { smallMap } from '../sample-maps.test.support.js';
import {
  addEntry, addItem, addOpportunity, addPart, allOf, applyPatch, changeEntry, eachStep, newText, readJourneyMap, removeEntry, removeEvidence, removeItem, setMoment, setText,
  type JourneyEdit, type JourneyEdited, type JourneyMap, type Step,
} from '../index.js';

function small(): JourneyMap {
  const { map } = readJourneyMap(smallMap());
  assert.ok(map);
  return map;
}

/** An edit that has to go well, there and back. */
function done(edit: JourneyEdit, map = small()): Extract<JourneyEdited, { readonly map: JourneyMap }> {
  const edited = edit(map);
  assert.ok(!edited.refusal, JSON.stringify(edited.refusal));
  assert.deepEqual(readJourneyMap(edited.map), { map: edited.map, problems: [] });
  assert.deepEqual(applyPatch(map, edited.patch).document, edited.map);
  assert.deepEqual(applyPatch(edited.map, edited.inverse).document, map);
  return edited;
}

const step = ({ map }: { readonly map: JourneyMap }, id = 'waits'): Step => {
  const found = eachStep(map).find((one) => one.step.id === id);
  assert.ok(found);
  return found.step;
};

describe('What a step says in lists without ids', () => {
  it('is added, told more of, said in other languages, and taken away', () => {
    const { map } = done(allOf(
      addEntry('waits', 'quotes', { text: 'Hello?', evidence: [] }), addEntry('waits', 'quotes', { text: 'Still here.', evidence: ['story'] }), addEntry('waits', 'services', { name: 'Tax help' }),
      changeEntry('waits', 'quotes', 0, { verbatim: true, evidence: ['story'] }), setText({ of: 'quotes', id: 'waits', at: 1, field: 'speaker' }, 'Ana', 'en'),
      setText({ of: 'quotes', id: 'waits', at: 0, field: 'text' }, '¿Hola?', 'es'), setText({ of: 'services', id: 'waits', at: 0, field: 'note' }, 'On Mondays', 'en'),
    ));
    const { quotes, services } = step({ map });
    assert.deepEqual(quotes, [{ text: { en: 'Hello?', es: '¿Hola?' }, evidence: ['story'], verbatim: true }, { text: 'Still here.', evidence: ['story'], speaker: 'Ana' }]);
    assert.deepEqual(services, [{ name: 'Tax help', note: 'On Mondays' }]);
    const less = done(allOf(removeEntry('waits', 'quotes', 0), removeEntry('waits', 'services', 0)), map);
    assert.deepEqual([step(less).quotes?.length, 'services' in step(less)], [1, false]);
    assert.equal(changeEntry('waits', 'quotes', 2, { verbatim: true })(map).refusal?.kind, 'not-there');
    assert.equal(removeEntry('waits', 'services', 1)(map).refusal?.kind, 'not-there');
    assert.equal(setText({ of: 'quotes', id: 'waits', at: 0, field: 'text' }, '', 'en')(small()).refusal?.kind, 'not-there');
    assert.equal(addEntry('waits', 'services', { name: 'x', url: 'javascript:alert(1)' })(map).refusal?.kind, 'invalid');
  });

  it('leads from a step or a stage to another that is there', () => {
    const { map } = done(allOf(addEntry('waits', 'next', { to: 'talks', kind: 'or' }), setText({ of: 'next', id: 'waits', at: 1, field: 'when' }, 'Somebody answers', 'en'), addEntry('calls', 'next', { to: 'waits' })));
    assert.deepEqual(step({ map }).next, [{ to: 'calls', kind: 'loop' }, { to: 'talks', kind: 'or', when: 'Somebody answers' }]);
    assert.deepEqual(map.stages[0]?.next, [{ to: 'waits' }]);
    assert.equal('next' in step(done(removeEntry('waits', 'next', 0))), false);
    assert.equal(addEntry('waits', 'next', { to: 'nowhere' })(map).refusal?.kind, 'invalid');
    assert.equal(addEntry('calls', 'quotes', { text: 'x', evidence: [] })(map).refusal?.kind, 'not-there');
  });
});

describe('What a persona wants', () => {
  it('is a list that comes and goes with its texts', () => {
    const { map } = done(allOf(addItem('ana', 'goals', 'Pay less'), addItem('ana', 'goals', newText('Dormir', 'es', 'en')), setText({ of: 'item', id: 'ana', lane: 'goals', at: 0 }, 'Pagar menos', 'es')));
    assert.deepEqual(map.personas?.[0]?.goals, [{ en: 'Pay less', es: 'Pagar menos' }, { es: 'Dormir' }]);
    assert.equal('goals' in (done(allOf(removeItem('ana', 'goals', 0), removeItem('ana', 'goals', 0)), map).map.personas?.[0] ?? {}), false);
    assert.equal(addItem('nobody', 'needs', 'x')(map).refusal?.kind, 'not-there');
  });
});

describe('Evidence', () => {
  const two = (): JourneyMap => done(allOf(
    addPart('evidence', { type: 'interview', title: 'Talk with Ana' }), addEntry('waits', 'quotes', { text: 'Hello?', evidence: ['talk-with-ana'] }),
    setMoment('talks', { why: 'The first person.', evidence: ['story', 'talk-with-ana'] }), addOpportunity('talks', { text: 'Help', evidence: ['talk-with-ana'] }),
  )).map;

  it('goes with every mark of it, and says what rested on it', () => {
    const { map, lost } = done(removeEvidence('talk-with-ana'), two());
    assert.deepEqual(lost.map(({ in: where, id, named }) => `${where} ${id} ${named}`), ['step waits talk-with-ana', 'step talks talk-with-ana', 'opportunity help talk-with-ana']);
    assert.deepEqual([step({ map }).quotes, step({ map }, 'talks').momentThatMatters], [[{ text: 'Hello?', evidence: [] }], { why: 'The first person.', evidence: ['story'] }]);
    assert.equal('evidence' in (step({ map }, 'talks').opportunities?.[0] ?? {}), false);
    assert.equal(done(addPart('evidence', { type: 'interview', title: 'Talk with Ana' }), map).made, 'talk-with-ana-2');
  });

  it('that a map is made from goes as long as another one stays', () => {
    assert.equal(removeEvidence('story')(two()).refusal?.kind, 'in-use');
    const map: JourneyMap = { ...two(), provenance: { origin: 'synthetic', sources: ['story', 'talk-with-ana'] } };
    const { map: after, lost } = done(removeEvidence('story'), map);
    assert.deepEqual(after.provenance.sources, ['talk-with-ana']);
    assert.deepEqual(lost.map(({ in: where, id }) => `${where} ${id}`), ['map small', 'step waits', 'pain long', 'step talks']);
    assert.equal('evidence' in (step({ map: after }).painPoints?.[0] ?? {}), false);
    assert.equal(removeEvidence('nothing')(map).refusal?.kind, 'not-there');
  });
});
