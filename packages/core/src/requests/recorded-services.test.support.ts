import { existsSync, readFileSync } from 'node:fs';
import { readAnswer } from '../open311/answer-text.js';
import { readXml } from '../open311/read-xml.test.support.js';
import { readServices } from '../open311/wire-services.js';
import type { PhraseCity } from './resident-phrases.test.support.js';
import type { Service } from './service.js';

const besideTheRepository = new URL('../../../../../shared/data/open311/', import.meta.url);

const files: Readonly<Record<PhraseCity, string>> = {
  chicago: 'chicago-2019-services.json',
  washington: 'dc-2013-services.xml',
  boston: 'boston-2015-service-taxonomy.csv',
  philadelphia: 'philadelphia-services-observed.json',
};

const spaced = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** A name alone, as for cities whose cases are known and whose list of services is not; two of one name are two services. */
function named(names: readonly (readonly [name: string, group: string])[]): readonly Service[] {
  return names.map(([name, group], at) => ({ code: `${at}`, name: spaced(name), description: '', groups: group ? [group] : [], keywords: [], hasQuestions: false, numberComes: 'realtime' }));
}

/** The services of a real city, or undefined where its file is not at hand. `folder` ends with a slash. */
export function recordedServices(city: PhraseCity, folder: URL = besideTheRepository): readonly Service[] | undefined {
  const file = new URL(files[city], folder);
  if (!existsSync(file)) return undefined;
  const text = readFileSync(file, 'utf8');
  switch (city) {
    case 'chicago':
    case 'washington':
      return (readServices(readAnswer(text, readXml))?.services ?? []).map((service) => ({ ...service, name: spaced(service.name) }));
    case 'boston':
      return named(text.trim().split('\n').slice(1).map((line) => {
        const [, reason = '', type = ''] = line.match(/"[^"]*"|[^,]+/g) ?? [];
        return [type.replaceAll('"', ''), reason.replaceAll('"', '')];
      }));
    case 'philadelphia':
      return named((JSON.parse(text) as { service_names: string[] }).service_names.map((name) => [name, '']));
    default:
      return city satisfies never;
  }
}
