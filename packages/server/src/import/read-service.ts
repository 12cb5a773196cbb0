import type { ServiceRecord } from '../store/records.js';
import { type Fields, firstText, isTrue, listOf, textOf } from './plain-value.js';
import { sentences } from './sentences.js';

/** One entry of a GeoReport service list, or the reason it cannot be offered. */
export function readService(fields: Fields): ServiceRecord | string {
  const code = firstText(fields, 'service_code', 'code');
  // Some servers tell old clients something by way of a service called XXX.
  if (/^(?:x{2,}|null|none|undefined)$/i.test(code)) return sentences.notACode(code);
  if (!code) return sentences.noCode;
  const name = firstText(fields, 'service_name', 'name');
  if (!name) return sentences.noName;
  return {
    service_code: code,
    service_name: name,
    description: textOf(fields['description']),
    metadata: isTrue(fields['metadata']),
    type: serviceType(textOf(fields['type'])),
    keywords: readKeywords(fields['keywords']),
    group: textOf(fields['group']) || textOf(listOf(fields['groups'], 'group')[0]),
    ...promise(fields),
  };
}

/** What this server adds to GeoReport's list: in how many days the city means to be done, and what it says will happen. */
function promise(fields: Fields): Pick<ServiceRecord, 'expected_days' | 'service_notice'> {
  const days = textOf(fields['expected_days']);
  const notice = textOf(fields['service_notice']);
  return {
    ...(/^\d{1,4}(\.\d+)?$/.test(days) ? { expected_days: Number(days) } : {}),
    ...(notice === '' ? {} : { service_notice: notice }),
  };
}

function serviceType(word: string): ServiceRecord['type'] {
  const type = word.toLowerCase();
  return type === 'batch' || type === 'blackbox' ? type : 'realtime';
}

function readKeywords(value: unknown): readonly string[] {
  const words = listOf(value, 'keyword').flatMap((entry) => textOf(entry).split(','));
  return [...new Set(words.map((word) => word.trim()).filter((word) => word !== ''))];
}
