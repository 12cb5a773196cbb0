import type { Answer } from '../open311/answer.js';
import type { Asked } from '../open311/answer-call.js';
import { only } from '../open311/fields.js';
import { refuse } from '../open311/refusal.js';
import type { Fault, Moment } from './fault.js';

/** What each call takes by the standard. */
const knownParameters = [
  'jurisdiction_id', 'service_request_id', 'service_code', 'start_date', 'end_date', 'status', 'api_key', 'lat', 'long', 'address_string',
  'address_id', 'email', 'device_id', 'account_id', 'first_name', 'last_name', 'phone', 'description', 'media_url', 'fault', 'latency',
];

/** A fault that refuses what a good server takes. `problem` gives the words when it does. */
function refusing(name: string, says: string, problem: (asked: Asked, moment: Moment) => string | undefined): Fault {
  return {
    name,
    says,
    asked: (asked, moment) => {
      const words = problem(asked, moment);
      if (words !== undefined) throw refuse(400, words);
      return asked;
    },
  };
}

function refusingDate(name: string, says: string, wrong: RegExp): Fault {
  return refusing(name, says, ({ query }) => {
    const bad = ['start_date', 'end_date', 'updated_after', 'updated_before'].find((each) => wrong.test(only(query, each)));
    return bad && `Invalid ${bad}`;
  });
}

/** A fault that writes the text of an error answer in another way. */
function errorText(name: string, says: string, write: (words: string, moment: Moment, answer: Answer) => string, headers?: Fault['headers']): Fault {
  return {
    name,
    says,
    headers,
    written: (text, moment, answer) => (answer.status < 400 ? text : write(wordsOf(answer), moment, answer)),
  };
}

function wordsOf(answer: Answer): string {
  const [first] = answer.value as { description?: string }[];
  return first?.description ?? '';
}

const forced = (status: number) => (): never => {
  throw refuse(status, 'Not Found');
};

/** Errors in other forms than the standard's, and refusals a good server would not make. */
export const errorFaults: readonly Fault[] = [
  {
    ...errorText('D8-html-404', 'Everything is answered with 404 and a page of HTML.', () =>
      '<!DOCTYPE html><html><head><title>404 Not Found</title></head><body><h1>Not Found</h1><p>The requested URL was not found on the server.</p></body></html>'),
    headers: { 'content-type': 'text/html; charset=utf-8' },
    asked: forced(404),
  },
  {
    ...errorText('D8-text-404', 'Everything is answered with 404 and plain text.', () => 'Not found'),
    headers: { 'content-type': 'text/plain' },
    asked: forced(404),
  },
  errorText('D8-object', 'An error is one object with type, code and message, and the code is a word.', (words, { format }) => (format === 'json'
    ? JSON.stringify({ type: 'error', code: 'bad_request', message: words })
    : `<error><type>error</type><code>bad_request</code><message>${plain(words)}</message></error>`)),
  errorText('D8-error-text', 'An error is text without a code.', (words, { format }) => (format === 'json'
    ? JSON.stringify({ errors: [{ error: words }] }) : `<errors><error>${plain(words)}</error></errors>`)),
  errorText('D8-status-line', 'The body begins with a status line.', (words, { format }, answer) => (format === 'json'
    ? `HTTP/1.1 ${answer.status} Bad Request\n\n${JSON.stringify(answer.value)}`
    : `HTTP/1.1 ${answer.status} Bad Request\n\n<errors><error>${plain(words)}</error></errors>`)),
  errorText('D8-message', 'The words of an error are called message.', (words, { format }, answer) => (format === 'json'
    ? JSON.stringify([{ code: answer.status, message: words }]) : `<errors><error><code>${answer.status}</code><message>${plain(words)}</message></error></errors>`)),
  refusingDate('D13-no-fractions-no-zone', 'Dates with fractions of a second or a zone are refused.', /\.\d|Z$|[+ -]\d\d:?\d\d$/),
  refusingDate('D13-no-milliseconds', 'Dates with fractions of a second are refused.', /\.\d/),
  refusing('D13-empty-jurisdiction', 'An empty jurisdiction_id is refused.', ({ query, form }) =>
    ([query, form?.fields].some((fields) => fields?.get('jurisdiction_id')?.includes('')) ? 'jurisdiction_id is invalid' : undefined)),
  refusing('D13-unknown-parameter', 'Any parameter that is not in the standard is refused.', ({ query, form }) => {
    const unknown = [...query.keys(), ...(form?.fields.keys() ?? [])].find((name) => !knownParameters.includes(name) && !/^attribute\[.+\](\[\])?$/.test(name));
    return unknown && `unexpected entries: ${unknown}`;
  }),
  refusing('D13-both-places', 'A point without an address, or the other way round, is refused.', ({ form }) =>
    (form && (only(form.fields, 'lat') === '' || only(form.fields, 'address_string') === '') ? 'lat, long and address_string are required' : undefined)),
  {
    name: 'D22-inner-text',
    says: 'Everything is answered with 500 and the inner text of a program.',
    asked: () => {
      throw refuse(500, 'DBI connect(\'dbname=crm\',\'admin\',...) failed: FATAL: password authentication failed at /opt/app/lib/Endpoint.pm line 214.');
    },
  },
  {
    name: 'D23-xml-400',
    says: 'JSON is well and XML of the same is a 400.',
    asked: (asked, { format }) => {
      if (format === 'xml') throw refuse(400, 'Could not serialize answer');
      return asked;
    },
  },
  refusing('D29-duplicate', 'Every new request is refused as a duplicate.', (_asked, { isPost }) =>
    (isPost ? 'Invalid service request: base is a duplicate.' : undefined)),
  refusing('D30-email-required', 'A new request without email is refused.', ({ form }) =>
    (form && only(form.fields, 'email') === '' ? 'email is required' : undefined)),
];

function plain(words: string): string {
  return words.replace(/[<>&]/g, ' ');
}
