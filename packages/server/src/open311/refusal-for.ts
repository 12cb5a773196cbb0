import { sentences } from '../sentences.js';
import type { Answer } from './answer.js';
import { mostPhotos } from './form.js';
import { refuse, Refusal } from './refusal.js';

/** The answer for whatever was thrown. What is not a Refusal is told in our own words: an inner text is nobody's business. */
export function refusalFor(error: unknown, mostText = '64 KB'): Answer {
  const refusal = error instanceof Refusal ? error : ownWordsFor(error, mostText);
  return {
    status: refusal.status,
    root: 'errors',
    value: refusal.problems.map(({ code, description }) => ({ code, description })),
    headers: refusal.headers,
  };
}

function ownWordsFor(error: unknown, mostText: string): Refusal {
  const { code, statusCode } = (error ?? {}) as { code?: string; statusCode?: number };
  switch (code) {
    case 'FST_ERR_CTP_BODY_TOO_LARGE':
      return refuse(413, sentences.tooLarge(mostText));
    case 'FST_REQ_FILE_TOO_LARGE':
      return refuse(413, sentences.photoTooLarge('10 MB'));
    case 'FST_FILES_LIMIT':
      return refuse(413, sentences.tooManyPhotos(mostPhotos));
    case 'FST_FIELDS_LIMIT':
    case 'FST_PARTS_LIMIT':
      return refuse(413, sentences.tooManyFields);
    case 'FST_ERR_CTP_INVALID_MEDIA_TYPE':
    case 'FST_INVALID_MULTIPART_CONTENT_TYPE':
      return refuse(415, sentences.wrongKind);
    case 'FST_ERR_BAD_URL':
      return refuse(400, sentences.badAddress);
  }
  // Busboy's own complaints about a broken form carry neither code nor status.
  const isBrokenForm = error instanceof Error && /multipart|unexpected end of form|malformed part|boundary/i.test(error.message);
  if (isBrokenForm || (statusCode !== undefined && statusCode >= 400 && statusCode < 500)) return refuse(400, sentences.unreadable);
  return refuse(500, sentences.broken);
}
