import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { smallMap } from '../sample-maps.test.support.js';
import { addPain, addStep, canRedo, canUndo, does, openHistory, readJourneyMap, redo, removePain, setText, undo, type EditHistory, type JourneyMap, type TextPlace } from '../index.js';

function open(options?: Parameters<typeof openHistory>[1]): EditHistory {
  const { map } = readJourneyMap(smallMap());
  assert.ok(map);
  return openHistory(map, options);
}

const title: TextPlace = { of: 'map', field: 'title' };

/** Types letter after letter, ten milliseconds each. */
function types(history: EditHistory, words: string, { place = title, key = 'title', from = 0 }: { place?: TextPlace; key?: string; from?: number } = {}): EditHistory {
  return [...words].reduce((so, _, at) => does(so, setText(place, words.slice(0, at + 1), 'en'), { key, now: from + at * 10 }).history, history);
}

const titleOf = ({ title: text }: JourneyMap): unknown => text;

describe('The history of edits', () => {
  it('goes back and forth, and gives the patch of each step', () => {
    const begin = open();
    assert.deepEqual([canUndo(begin), canRedo(begin)], [false, false]);
    const one = does(begin, setText(title, 'Two calls', 'en'));
    assert.deepEqual(one.patch, [{ op: 'replace', path: '/title', value: 'Two calls' }]);
    const back = undo(one.history);
    assert.deepEqual(back.patch, [{ op: 'replace', path: '/title', value: 'A call' }]);
    assert.equal(back.history.map, begin.map);
    assert.deepEqual([canUndo(back.history), canRedo(back.history)], [false, true]);
    const again = redo(back.history);
    assert.deepEqual([again.patch, titleOf(again.history.map)], [one.patch, 'Two calls']);
    assert.deepEqual([canUndo(again.history), canRedo(again.history)], [true, false]);
  });

  it('stays as it is where there is nothing to undo, to redo or to do', () => {
    const begin = open();
    assert.deepEqual(undo(begin), { history: begin, patch: [] });
    assert.deepEqual(redo(begin), { history: begin, patch: [] });
    const undone = undo(types(begin, 'X')).history;
    for (const edit of [setText(title, 'A call', 'en'), setText(title, '', 'en'), removePain('nothing')]) {
      const { history, patch } = does(undone, edit);
      assert.deepEqual([history === undone, patch], [true, []], 'what was undone can still be redone');
    }
  });

  it('takes what is typed into one field for one step, with one short patch', () => {
    const typed = types(open(), 'Hello there');
    assert.equal(typed.past.length, 1);
    const back = undo(typed);
    assert.equal(titleOf(back.history.map), 'A call');
    assert.deepEqual(back.patch, [{ op: 'replace', path: '/title', value: 'A call' }]);
    assert.deepEqual(redo(back.history).patch, [{ op: 'replace', path: '/title', value: 'Hello there' }]);
    const fresh = types(open(), 'New', { place: { of: 'map', field: 'goal' }, key: 'goal' });
    assert.deepEqual(redo(undo(fresh).history).patch, [{ op: 'add', path: '/goal', value: 'New' }]);
    assert.deepEqual(undo(fresh).patch, [{ op: 'remove', path: '/goal' }]);
  });

  it('begins another step after a pause, in another field, and after undo', () => {
    assert.equal(types(types(open(), 'Hi'), 'Ho', { from: 5_000 }).past.length, 2);
    assert.equal(types(types(open(), 'Hi'), 'Ho', { from: 500 }).past.length, 1);
    assert.equal(types(types(open({ pause: 100 }), 'Hi'), 'Ho', { from: 500 }).past.length, 2);
    const stage: TextPlace = { of: 'stage', id: 'calls', field: 'title' };
    const three = types(types(types(open(), 'Hi'), 'Ho', { place: stage, key: 'stage', from: 30 }), 'Hu', { from: 60 });
    assert.equal(three.past.length, 3);
    assert.equal(types(undo(three).history, 'Hello', { from: 90 }).past.length, 3);
    assert.equal(types(redo(undo(three).history).history, 'Hello', { from: 90 }).past.length, 4);
    const between = does(types(open(), 'Hi'), addStep('calls', { title: 'x' })).history;
    assert.equal(types(between, 'Hm', { from: 30 }).past.length, 3);
  });

  it('joins edits of one key that lie in several places, and takes them back together', () => {
    const begin = open();
    const one = does(begin, addPain('waits', { text: 'One' }), { key: 'pains', now: 0 }).history;
    const two = does(one, removePain('long'), { key: 'pains', now: 10 }).history;
    assert.equal(two.past.length, 1);
    assert.equal(JSON.stringify(undo(two).history.map), JSON.stringify(begin.map));
  });

  it('forgets the oldest step beyond its limit', () => {
    let history = open({ limit: 3 });
    for (const words of ['1', '2', '3', '4', '5']) history = does(history, setText(title, words, 'en')).history;
    assert.equal(history.past.length, 3);
    while (canUndo(history)) history = undo(history).history;
    assert.equal(titleOf(history.map), '2');
  });

  it('cannot redo once something else was done', () => {
    const undone = undo(types(open(), 'X')).history;
    assert.equal(canRedo(does(undone, setText(title, 'Y', 'en')).history), false);
  });
});
