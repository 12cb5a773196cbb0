import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerText } from '../answers/answer-text.js';
import { readAnswer } from '../answers/read-answer.js';
import { wordsIn } from '../terms.js';
import { answerAsText } from './answer-as-text.js';

const searched = (text: string): string[] => wordsIn(text).map(({ folded }) => folded);

const answers: Readonly<Record<string, string>> = {
  plain: 'Bring it out by 7.30 a.m.\nNot on 24 December.',
  links: 'See [the calendar](https://city.example/bins?day=2) and [fees (2026)](/fees_(2026).html "What it costs"), or <https://city.example/a>, www.city.example.',
  'a link that leads nowhere good': 'Press [here](javascript:alert(1)) now.',
  mail: 'Write to [us](mailto:bins@city.example) or <bins@city.example>.',
  steps: '1. Rinse it.\n2. Fold it.\n\n10. Then wait 2 days.',
  bullets: '- Glass\n- Paper\n  * Card\n+ Tins',
  quote: '> Open until 5.\n> 1. Ring the bell.',
  table: '| Day | Street |\n|---|---|\n| Monday | 1st \\| 2nd |\n| 3. May | Elm |',
  heading: '# What to do\nFirst\n=====\nThen call 311.',
  set: 'This is **very** im**port**ant, *really*, and `code` and snake_case and 2*3*4.',
  broken: 'Elm Street<br>Oak Street<br/>Ash \\*Street\\*',
  turned: 'bins\u202e.txt',
  picture: '![A bin](bin.png) stands here.',
  arabic: '**مواعيد** [الجمع](https://city.example/ar)',
};

describe('An answer as it is searched', () => {
  for (const [name, answer] of Object.entries(answers)) {
    it(`has the words that residents read: ${name}`, () => assert.deepEqual(searched(answerAsText(answer)), searched(answerText(readAnswer(answer)))));
  }

  it('is read in a moment, whatever it holds', () => {
    for (const sign of ['[', '[a](', '](', '\n', '\n ', '>', '**', '<br', '1. ', '[a](b(', '(', '[\\']) {
      const before = performance.now();
      answerAsText(sign.repeat(30_000 / sign.length));
      assert.ok(performance.now() - before < 50, JSON.stringify(sign));
    }
  });
});
