/** Counts of answers since the start, for a monitor. Nothing in it points to a person. */
export interface Tally {
  answered(method: string, route: string, status: number, milliseconds: number): void;
  /** Prometheus text format. */
  asText(gauges: Readonly<Record<string, number>>): string;
}

export function newTally(): Tally {
  const counts = new Map<string, number>();
  let seconds = 0;
  let answers = 0;
  return {
    answered(method, route, status, milliseconds) {
      const labels = `method="${method}",route="${route.replace(/[\\"\n]/g, '')}",status="${status}"`;
      counts.set(labels, (counts.get(labels) ?? 0) + 1);
      seconds += milliseconds / 1000;
      answers += 1;
    },
    asText(gauges) {
      return [
        '# HELP civic_http_requests_total Answers given.',
        '# TYPE civic_http_requests_total counter',
        ...[...counts].map(([labels, count]) => `civic_http_requests_total{${labels}} ${count}`),
        '# HELP civic_http_request_duration_seconds Time taken by answers.',
        '# TYPE civic_http_request_duration_seconds summary',
        `civic_http_request_duration_seconds_sum ${seconds.toFixed(6)}`,
        `civic_http_request_duration_seconds_count ${answers}`,
        ...Object.entries(gauges).flatMap(([name, value]) => [`# TYPE civic_${name} gauge`, `civic_${name} ${value}`]),
        '',
      ].join('\n');
    },
  };
}
