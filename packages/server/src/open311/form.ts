import type { FastifyRequest } from 'fastify';
import type { Photo } from '../media/media-shelf.js';
import { photoKind } from '../media/photo-kind.js';
import { privatePhoto } from '../media/private-photo.js';
import { sentences } from '../sentences.js';
import { gatherFields, readFields, type Fields } from './fields.js';
import { refuse } from './refusal.js';

export const mostBytesOfText = 64 * 1024;
export const mostBytesOfPhoto = 10 * 1024 * 1024;
export const mostPhotos = 5;

export interface Form {
  readonly fields: Fields;
  readonly photos: readonly Photo[];
}

/** What the multipart plugin adds to a request. Told here, for its own types are not found where packages are kept apart. */
interface InParts {
  isMultipart(): boolean;
  parts(): AsyncIterable<FilePart | TextPart>;
}

interface FilePart {
  readonly type: 'file';
  toBuffer(): Promise<Buffer>;
}

interface TextPart {
  readonly type: 'field';
  readonly fieldname: string;
  readonly value: unknown;
}

/** What was posted, in either of the two ways a form can be. Throws a Refusal when it is no such form. */
export async function readForm(request: FastifyRequest): Promise<Form> {
  const inParts = request as FastifyRequest & InParts;
  if (inParts.isMultipart()) return readParts(inParts);
  const body = request.body;
  return { fields: readFields(Buffer.isBuffer(body) ? body.toString('latin1') : ''), photos: [] };
}

async function readParts(request: InParts): Promise<Form> {
  const pairs: [Buffer, Buffer][] = [];
  const photos: Photo[] = [];
  let bytesOfText = 0;
  let isOneNoPhoto = false;
  for await (const part of request.parts()) {
    if (part.type === 'file') {
      const bytes = await part.toBuffer();
      const kind = photoKind(bytes);
      // A file field left empty comes as a file of no bytes.
      if (kind) photos.push(privatePhoto({ bytes, kind }));
      else if (bytes.length > 0) isOneNoPhoto = true;
    } else {
      const pair: [Buffer, Buffer] = [bytesOf(part.fieldname), bytesOf(part.value)];
      bytesOfText += pair[0].length + pair[1].length;
      if (bytesOfText > mostBytesOfText) throw refuse(413, sentences.tooLarge('64 KB'));
      pairs.push(pair);
    }
  }
  if (isOneNoPhoto) throw refuse(415, sentences.notAPhoto);
  return { fields: gatherFields(pairs), photos };
}

/** The form reader was told to take every byte as one sign, so that text which is not UTF-8 is seen and not guessed. */
function bytesOf(text: unknown): Buffer {
  return Buffer.from(String(text), 'latin1');
}
