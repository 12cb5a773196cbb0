import type { JourneyMap } from '@civic-elements/core/journey';
import { errand, evidence, jane, journeySchema, told } from './jane.js';

export const janeToBe: JourneyMap = {
  $schema: journeySchema,
  schemaVersion: '1.0', id: 'jane-to-be', version: '1.0.0', lang: 'en', state: 'to-be', counterpart: 'jane-as-is', status: 'published',
  title: 'Jane asks about tax relief: one answer, wherever she asks',
  summary: 'Jane has the same letter and the same question. One search knows her words. When she would rather talk, the clerk sees where she is and uses the same words. She sends the form on the web when it suits her, and has its number at once.',
  provenance: { origin: 'synthetic', sources: [...told], reviewedOn: '2026-11-16', notes: 'A plan, not a measurement.' },
  ...errand,
  scenario: 'The same homeowner starts on her phone, talks with a person because she wants to, and finishes on her laptop.',
  personas: [jane],
  actors: [
    { id: 'customer', name: 'Jane', role: 'customer' },
    { id: 'clerk', name: 'Clerk at 311', role: 'frontline' },
    { id: 'tax-team', name: 'Tax team', role: 'backstage' },
    { id: 'city-site', name: 'City website', role: 'system' },
  ],
  channels: [
    { id: 'mail', type: 'postal_mail', label: 'Letter' },
    { id: 'phone-web', type: 'mobile', label: 'City website on a phone' },
    { id: 'laptop-web', type: 'computer', label: 'City website on a laptop' },
    { id: 'call', type: 'phone', label: 'Call to 311' },
    { id: 'neighbors', type: 'word_of_mouth', label: 'Talk with neighbors' },
  ],
  stages: [
    {
      id: 'notice', title: 'The letter comes', counterpart: 'letter', duration: 'Two minutes',
      steps: [
        {
          id: 'reads-letter', title: 'Reads one clear page', kind: 'moment', actors: ['customer'], channels: ['mail'],
          description: 'The first line says: “Are you 65 or older? You may pay less.” Below it stand one web address and one number, 311.',
          emotions: [{ persona: 'jane', score: 0, label: 'Curious', basis: 'assumed' }],
          opportunities: [
            { id: 'plain-letter', text: 'Write the letter in residents’ words, with one next step.', addresses: ['pain-letter-words'], owner: 'Taxes and Revenue', effort: 'low', impact: 'high', status: 'planned' },
            { id: 'one-number', text: 'Print 311 as the one number on all mail and pages.', addresses: ['pain-three-numbers'], owner: 'Mayor’s Office of 311', effort: 'low', impact: 'high', status: 'done' },
          ],
        },
      ],
    },
    {
      id: 'finds-answer', title: 'Finds the answer', counterpart: 'alone', duration: 'Five minutes',
      steps: [
        {
          id: 'one-search', title: 'Searches once, on her phone', kind: 'touchpoint', actors: ['customer', 'city-site'], initiator: 'customer', channels: ['phone-web'],
          touchpoint: { id: 'faq-search', label: 'Search for answers' },
          description: '“Pay less tax retired” finds “I am over 65. Can I pay less property tax?” as the first answer, in large, short lines.',
          emotions: [{ persona: 'jane', score: 1, label: 'Understood', basis: 'assumed' }],
          opportunities: [
            { id: 'residents-words', text: 'Let the search know the words that residents use, and learn from searches that find nothing.', addresses: ['pain-empty-search'], owner: 'Mayor’s Office of 311', effort: 'medium', impact: 'high', status: 'in-progress' },
            { id: 'one-word-each', text: 'Keep one word for each idea, in letters, pages and calls.', addresses: ['pain-two-names', 'pain-third-name'], owner: 'Mayor’s Office of 311', effort: 'medium', impact: 'high', status: 'in-progress' },
            { id: 'one-owner', text: 'Give each answer one owner and the day it was last checked.', addresses: ['pain-two-limits'], owner: 'All departments', effort: 'low', impact: 'high', status: 'planned' },
            { id: 'fits-phone', text: 'Make each page fit the smallest phone and the largest text.', addresses: ['pain-small-text'], owner: 'Web team', effort: 'low', impact: 'medium', status: 'done' },
          ],
          bindings: [
            { event: 'search.performed', as: 'entry' }, { event: 'search.empty', as: 'empty_result' }, { event: 'search.result_selected', as: 'completion' },
          ],
          blueprint: { frontstage: ['Answers, each with its owner and date'], support: ['Call topics and empty searches go to the owners each month'] },
        },
      ],
    },
    {
      id: 'asks-person', title: 'Talks with a person', counterpart: 'calls', duration: 'Six minutes',
      steps: [
        {
          id: 'calls-with-code', title: 'Calls, and gives a short code', kind: 'touchpoint', actors: ['customer', 'clerk'], initiator: 'customer', channels: ['call'],
          touchpoint: { id: 'call-talk', label: 'Talk with the clerk' }, duration: 'Two minutes on the line',
          description: 'Jane presses “I would rather call”. She reads a code of four words to the clerk, who sees what she has read and goes on from there.',
          momentThatMatters: { why: 'Nobody asks her to start over. This is where trust comes back.', basis: 'inferred' },
          emotions: [
            { persona: 'jane', score: 1, label: 'Taken seriously', basis: 'assumed' },
            { actor: 'clerk', score: 1, label: 'Can help at once', basis: 'assumed' },
          ],
          opportunities: [
            { id: 'hand-off-code', text: 'Hand over what was read and typed with a short code, if the caller wants.', addresses: ['pain-start-over', 'pain-hard-call'], owner: 'Mayor’s Office of 311', effort: 'high', impact: 'high', status: 'planned' },
            { id: 'fewer-calls', text: 'Answer simple questions on the web, so that the line is short for those who need it.', addresses: ['pain-long-wait'], owner: 'Mayor’s Office of 311', effort: 'medium', impact: 'high', status: 'in-progress' },
          ],
          bindings: [{ event: 'channel.switched', where: { toChannel: 'phone' }, as: 'channel_switch' }],
          blueprint: { frontstage: ['Clerk reads the same answer that Jane read'], backstage: ['Hand-off desk shows her draft'], systems: ['Answers', 'Hand-off desk'] },
        },
      ],
    },
    {
      id: 'sends-form', title: 'Sends the form when it suits her', duration: 'Fifteen minutes',
      steps: [
        {
          id: 'fills-form', title: 'Goes on at her laptop', kind: 'touchpoint', actors: ['customer', 'city-site'], initiator: 'customer', channels: ['laptop-web'],
          touchpoint: { id: 'request-form', label: 'Request form' },
          description: 'The next morning she types the same code on her laptop. Her answers are still there. One question stands on each page.',
          emotions: [{ persona: 'jane', score: 1, label: 'In control', basis: 'assumed' }],
          opportunities: [{ id: 'web-form', text: 'Let people send the form on the web, by phone or at a library. Nobody needs a printer.', addresses: ['pain-print-form'], owner: 'Taxes and Revenue', effort: 'medium', impact: 'high', status: 'done' }],
          bindings: [{ event: 'form.started', as: 'entry' }, { event: 'form.abandoned', as: 'drop_off' }, { event: 'form.submitted', as: 'completion' }],
        },
        {
          id: 'gets-number', title: 'Gets a number at once', kind: 'touchpoint', actors: ['city-site', 'customer'], initiator: 'city-site', channels: ['laptop-web'],
          touchpoint: { id: 'confirmation', label: 'Confirmation' },
          description: 'The page says: we have your form, here is its number, you will hear from us by December 11.',
          momentThatMatters: { why: 'She knows that it came, and by when she will hear.', basis: 'inferred' },
          emotions: [{ persona: 'jane', score: 2, label: 'Relieved', basis: 'assumed' }],
          opportunities: [{ id: 'receipt', text: 'Say at once that it came, what comes next, and by when.', addresses: ['pain-no-receipt'], owner: 'Mayor’s Office of 311', effort: 'low', impact: 'high', status: 'done' }],
          bindings: [{ event: 'form.confirmed', as: 'completion' }],
        },
      ],
    },
    {
      id: 'what-stays-after', title: 'What stays', counterpart: 'what-stays', duration: 'Weeks',
      steps: [
        {
          id: 'looks-it-up', title: 'Looks up how it is going', kind: 'touchpoint', actors: ['customer', 'city-site'], initiator: 'customer', channels: ['phone-web'],
          touchpoint: { id: 'status-tracker', label: 'Look up a request' },
          description: 'A week later she looks it up by its number. It says: granted from January on.',
          emotions: [{ persona: 'jane', score: 2, label: 'Sure that it is done', basis: 'assumed' }],
          bindings: [{ event: 'status.checked', as: 'entry' }],
        },
        {
          id: 'tells-others', title: 'Tells her neighbors how she did it', kind: 'outcome', actors: ['customer'], channels: ['neighbors'],
          emotions: [{ persona: 'jane', score: 2, label: 'Trusts the city', basis: 'assumed' }],
          opportunities: [{ id: 'one-service', text: 'Run web, calls and desk as one service, with one person in charge.', addresses: ['pain-lost-trust'], owner: 'Mayor’s Office of 311', effort: 'high', impact: 'high', status: 'planned' }],
        },
      ],
    },
  ],
  evidence: [...evidence],
};
