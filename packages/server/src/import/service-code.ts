import { createHash } from 'node:crypto';

const longest = 60;

/**
 * A code for a service that a table names but gives no code: the same name has the same code in every file and every
 * year, made of a to z, 0 to 9 and dashes. Names that differ only in case or punctuation are one service.
 */
export function serviceCode(name: string): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const slug = plain.replace(/['’]/g, '').replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
  const lostLetters = /[^\x00-\x7f]/.test(plain.replace(/[^\p{L}\p{N}]/gu, ''));
  if (slug !== '' && slug.length <= longest && !lostLetters) return slug;
  const mark = createHash('sha256').update(plain).digest('hex').slice(0, 8);
  return [slug.slice(0, longest - 9).replace(/-$/, ''), mark].filter(Boolean).join('-');
}
