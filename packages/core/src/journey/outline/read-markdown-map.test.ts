import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { eachStep, journeyMarkdown, readJourneyMap, readMarkdownMap, type JourneyMap, type MarkdownMapRead } from '../index.js';
import { sampleJson, sampleMaps, samplesMissing } from '../sample-maps.test.support.js';

const read = (text: string): MarkdownMapRead => readMarkdownMap(text, { state: 'as-is', origin: 'workshop' });
const titles = ({ map }: MarkdownMapRead) => map?.stages.map(({ title, steps }) => [title, steps.map((step) => step.title)]);
const linesOf = ({ notes }: MarkdownMapRead) => notes.map(({ line }) => line);

describe('A map out of Markdown written by hand', () => {
  it('is made of stages and steps in nested numbered lists, under a title and a description', () => {
    const text = '# A new customer buys flowers\n\n## Description\nSomebody without an account.\n\n## User flow\n1. Landing page\n   1. Select flowers\n2. Basket\n   1. Check\n    2. Pay\n10. Confirmation';
    const made = read(text);
    assert.deepEqual(made.notes, []);
    assert.deepEqual([made.map?.id, made.map?.title, made.map?.summary], ['a-new-customer-buys-flowers', 'A new customer buys flowers', 'Somebody without an account.']);
    assert.deepEqual(titles(made), [['Landing page', ['Select flowers']], ['Basket', ['Check', 'Pay']], ['Confirmation', []]]);
    assert.deepEqual(made.map?.stages.flatMap(({ id, steps }) => [id, ...steps.map((step) => step.id)]), ['landing-page', 'select-flowers', 'basket', 'check', 'pay', 'confirmation']);
  });

  it('takes what is said of a step below it, in the words of a table', () => {
    const { map, notes } = read('# T\n1. Calls\n   1. Waits\n      - Channel: **Phone**\n      - Feeling: Tense, -2, told by the person\n      - Pain points:\n        - The line is long, counted\n        - Music\n      - Weather: Rain\n   - It ends when: Somebody answers');
    assert.deepEqual(map?.stages[0], {
      id: 'calls', title: 'Calls', exitMilestone: 'Somebody answers',
      steps: [{
        id: 'waits', title: 'Waits', kind: 'touchpoint', channels: ['phone'], emotions: [{ score: -2, label: 'Tense', basis: 'self-reported' }],
        painPoints: [{ id: 'the-line-is-long', text: 'The line is long', basis: 'measured' }, { id: 'music', text: 'Music', basis: 'assumed' }], lanes: { weather: ['Rain'] },
      }],
    });
    assert.deepEqual(notes.map(({ says }) => says), ['Nothing says how a feeling or pain point is known; each is “assumed” now, a guess.']);
  });

  it('may have headings in place of numbers, for both or for the stages', () => {
    assert.deepEqual(titles(read('# T\n## Calls\n### Waits\nFor an hour.\n### Talks\n## Ends\n')), [['Calls', ['Waits', 'Talks']], ['Ends', []]]);
    assert.equal(read('# T\n## Calls\n### Waits\nFor an hour.').map?.stages[0]?.steps[0]?.description, 'For an hour.');
    assert.deepEqual(titles(read('# T\n## Calls\n1. Waits\n2. Talks\n')), [['Calls', ['Waits', 'Talks']]]);
  });

  it('tells the line of all that it leaves out', () => {
    assert.deepEqual(linesOf(read('# T\n1. Calls\n   1. Waits\n      - Just words\n      1. Deeper\n      - Feeling: Tense\nA line.\n## Then\n')), [4, 5, 6, 7, 8]);
    assert.deepEqual(linesOf(read('# T\n1. A\n   1. B\n      - Channel: [Phone](https://city.example/call)')), [4]);
    assert.deepEqual([read('Nothing here.').map, read('Nothing here.').problems.length], [undefined, 1]);
  });

  for (const name of sampleMaps) {
    it(`reads the stages, steps and texts of ${name} from its own Markdown, without the map`, { skip: samplesMissing ?? false }, () => {
      const map = readJourneyMap(sampleJson(name)).map as JourneyMap;
      const { map: again, notes } = readMarkdownMap(journeyMarkdown(map));
      const said = (of: JourneyMap | undefined) => of && eachStep(of).map(({ stage, step }) => [stage.id, step.id, step.title, step.kind, step.description, step.channels ?? [], step.momentThatMatters?.why, (step.emotions ?? []).map(({ score, label, basis }) => [score, label, basis]), (step.painPoints ?? []).map(({ id, text, basis }) => [id, text, basis]), (step.opportunities ?? []).map(({ id, text }) => [id, text]), step.thoughts, step.harms, step.blueprint]);
      assert.deepEqual(said(again), said(map));
      // Of whom and of what it speaks stands in the map alone, and is missed aloud.
      assert.ok(notes.length > 0);
    });
  }

  it('throws at no text', () => {
    fc.assert(fc.property(fc.array(fc.oneof(fc.string(), fc.constantFrom('# A', '## B', '### C', '1. D', '   1. E', '- Feeling: x, 1', '      - Pain: y {id=z}', '\t- Next: E'))), (lines) => void readMarkdownMap(lines.join('\n'))));
  });
});
