import type { JourneyMap } from '@civic-elements/core/journey';
import { errand, evidence, jane, journeySchema, told } from './jane.js';

export const janeAsIs: JourneyMap = {
  $schema: journeySchema,
  schemaVersion: '1.0', id: 'jane-as-is', version: '1.0.0', lang: 'en', state: 'as-is', counterpart: 'jane-to-be', status: 'published',
  title: 'Jane asks about tax relief: three answers in one day',
  summary: 'Jane gets a tax letter and looks for help on her phone, then on her laptop, then by phone call. Each tells her something else. At the end of the day she has no answer she trusts, and the clerk who took her call is worn out too.',
  provenance: { origin: 'synthetic', sources: [...told], reviewedOn: '2026-11-16', notes: 'A story told to show the map. Feelings marked “inferred” are our reading of it.' },
  ...errand,
  scenario: 'A retired homeowner wants to pay less tax. She looks by herself first and calls when that fails.',
  personas: [jane],
  actors: [
    { id: 'customer', name: 'Jane', role: 'customer' },
    { id: 'clerk', name: 'Clerk who takes the call', role: 'frontline' },
    { id: 'tax-page', name: 'Old tax page', role: 'system' },
    { id: 'senior-page', name: 'Page of the senior office', role: 'system' },
  ],
  channels: [
    { id: 'phone-web', type: 'mobile', label: 'Web on a phone' },
    { id: 'laptop-web', type: 'computer', label: 'Web on a laptop' },
    { id: 'mail', type: 'postal_mail', label: 'Letter' },
    { id: 'call', type: 'phone', label: 'Phone call' },
    { id: 'neighbors', type: 'word_of_mouth', label: 'Talk with neighbors' },
  ],
  stages: [
    {
      id: 'letter', title: 'The letter comes', counterpart: 'notice', duration: 'Ten minutes',
      steps: [
        {
          id: 'opens-letter', title: 'Opens the tax letter', kind: 'moment', actors: ['customer'], channels: ['mail'],
          description: 'The letter is two pages long. At the end it names an “exemption” but not who can have it.',
          emotions: [{ persona: 'jane', score: -1, label: 'Worried about money', basis: 'narrated', evidence: told }],
          thoughts: ['Is that word for people like me?'],
          painPoints: [{ id: 'pain-letter-words', text: 'The letter uses a word that Jane does not use, and gives no next step.', severity: 'medium', drivers: ['transparency', 'ease'], basis: 'narrated', measure: 'transparency', evidence: told }],
        },
      ],
    },
    {
      id: 'alone', title: 'Looks by herself', counterpart: 'finds-answer', duration: 'Two hours',
      steps: [
        {
          id: 'old-tax-page', title: 'Searches on her phone', kind: 'touchpoint', actors: ['customer', 'tax-page'], initiator: 'customer', channels: ['phone-web'],
          touchpoint: { id: 'tax-search', label: 'Search on the tax page' },
          description: 'She types “pay less tax retired”. The page finds nothing. The text is too small to read on her phone.',
          emotions: [{ persona: 'jane', score: -1, label: 'Turned away', basis: 'inferred', evidence: told }],
          painPoints: [
            { id: 'pain-empty-search', text: 'The search knows only the city’s own words, so it finds nothing.', severity: 'high', drivers: ['effectiveness'], basis: 'narrated', measure: 'empty_result_rate', evidence: told },
            { id: 'pain-small-text', text: 'The page does not fit a phone.', severity: 'medium', drivers: ['ease'], basis: 'narrated', measure: 'drop_off_rate', evidence: told },
          ],
        },
        {
          id: 'senior-office-page', title: 'Tries again on her laptop', kind: 'touchpoint', actors: ['customer', 'senior-page'], initiator: 'customer', channels: ['laptop-web'],
          touchpoint: { id: 'senior-page', label: 'Page of the senior office' },
          description: 'Another office has a page about a “senior freeze”. It gives a higher income limit than the letter, and its form is a file to print.',
          emotions: [{ persona: 'jane', score: -1, label: 'Confused', basis: 'narrated', evidence: told }],
          painPoints: [
            { id: 'pain-two-names', text: 'Two offices give the same thing two names.', severity: 'high', drivers: ['transparency', 'ease'], basis: 'narrated', evidence: told },
            { id: 'pain-two-limits', text: 'The two pages give two income limits. She cannot tell which one holds.', severity: 'high', drivers: ['trust'], basis: 'narrated', measure: 'trust', evidence: told },
            { id: 'pain-print-form', text: 'The form must be printed, and she has no printer.', severity: 'medium', drivers: ['ease'], basis: 'narrated', measure: 'drop_off_rate', evidence: told },
          ],
        },
        {
          id: 'gives-up-web', title: 'Gives up on the web', kind: 'decision', actors: ['customer'], channels: [],
          description: 'She does not know whom to believe, so she looks for a phone number. She finds three.',
          emotions: [{ persona: 'jane', score: -2, label: 'Lost', basis: 'inferred', evidence: told }],
          painPoints: [{ id: 'pain-three-numbers', text: 'There are three phone numbers and no word about which to call.', severity: 'medium', drivers: ['ease'], basis: 'narrated', evidence: told }],
        },
      ],
    },
    {
      id: 'calls', title: 'Calls for help', counterpart: 'asks-person', duration: 'One hour',
      steps: [
        {
          id: 'waits-in-line', title: 'Waits on the line', kind: 'wait', actors: ['customer'], channels: ['call'],
          touchpoint: { id: 'call-line', label: 'Waiting line of the call desk' }, duration: '38 minutes',
          description: 'Many others call with the same question, for the same reason.',
          emotions: [{ persona: 'jane', score: -2, label: 'Kept waiting', basis: 'inferred', evidence: told }],
          painPoints: [{ id: 'pain-long-wait', text: 'People whom the web did not help make the line long for all.', severity: 'high', drivers: ['efficiency'], basis: 'narrated', measure: 'wait_median_s', evidence: told }],
        },
        {
          id: 'tells-it-again', title: 'Tells her story from the start', kind: 'touchpoint', actors: ['customer', 'clerk'], initiator: 'customer', channels: ['call'],
          touchpoint: { id: 'call-talk', label: 'Talk with the clerk' },
          description: 'The clerk is kind, but sees nothing of what Jane read and calls it by a third name. She is sent to one more office.',
          momentThatMatters: { why: 'This is the first person Jane speaks to. Here her trust can be won back or lost.', basis: 'inferred' },
          emotions: [
            { persona: 'jane', score: -2, label: 'Upset and tired', basis: 'narrated', evidence: told },
            { actor: 'clerk', score: -1, label: 'Wants to help and cannot', basis: 'narrated', evidence: told },
          ],
          painPoints: [
            { id: 'pain-third-name', text: 'On the phone it has a third name.', severity: 'medium', drivers: ['transparency', 'ease'], basis: 'narrated', evidence: told },
            { id: 'pain-start-over', text: 'The clerk cannot see what she did on the web, so she must start over.', severity: 'high', drivers: ['effectiveness'], basis: 'narrated', measure: 'handle_time_s', evidence: told },
            { id: 'pain-hard-call', text: 'The call is long and hard for the clerk.', severity: 'medium', who: 'frontline', drivers: ['employee', 'efficiency'], basis: 'narrated', measure: 'employee', evidence: told },
          ],
          blueprint: { backstage: ['The clerk looks through two binders and a chat with other clerks'], systems: ['Tax records', 'Records of the senior office', 'No link between the two'] },
        },
      ],
    },
    {
      id: 'what-stays', title: 'What stays', counterpart: 'what-stays-after', duration: 'Weeks',
      steps: [
        {
          id: 'mails-form', title: 'Mails a form and hears nothing', kind: 'wait', actors: ['customer'], channels: ['mail'],
          description: 'A neighbor prints the form for her. No answer comes before the deadline.',
          painPoints: [{ id: 'pain-no-receipt', text: 'Nobody tells her that the form has come.', severity: 'high', drivers: ['transparency', 'trust'], basis: 'narrated', measure: 'time_to_confirmation_s', evidence: told }],
        },
        {
          id: 'tells-neighbors', title: 'Tells her neighbors not to bother', kind: 'outcome', actors: ['customer'], channels: ['neighbors'],
          emotions: [{ persona: 'jane', score: -2, label: 'Has lost trust', basis: 'narrated', evidence: told }],
          painPoints: [{ id: 'pain-lost-trust', text: 'Trust in the city falls, and others miss help that is theirs.', severity: 'high', who: 'agency', drivers: ['trust'], basis: 'inferred', measure: 'trust', evidence: told }],
        },
      ],
    },
  ],
  evidence: [...evidence],
};
