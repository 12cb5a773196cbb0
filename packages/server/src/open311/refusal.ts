/** One thing that is wrong, for the person who sent it. `code` may be finer than the HTTP status. */
export interface Problem {
  readonly code: string;
  readonly description: string;
}

/** The answer is no, with reasons fit to be shown to anybody. Source: GeoReport v2, errors. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  constructor(readonly status: number, readonly problems: readonly Problem[], readonly headers: Readonly<Record<string, string>> = {}) {
    super(problems.map((problem) => problem.description).join(' '));
  }
}

export function refuse(status: number, description: string, headers?: Readonly<Record<string, string>>): Refusal {
  return new Refusal(status, [{ code: String(status), description }], headers);
}

/** Several reasons at once, so that nobody mends one only to meet the next. */
export function refuseAll(status: number, descriptions: readonly string[]): Refusal {
  return new Refusal(status, descriptions.map((description) => ({ code: String(status), description })));
}
