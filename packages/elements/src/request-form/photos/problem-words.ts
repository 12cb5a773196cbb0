import type { PhotoProblem } from '../../platform/photo-desk.js';
import type { FormWords } from '../walk.js';

/** Why a file cannot be taken, and what to do, in words. */
export const problemWords: Readonly<Record<PhotoProblem, keyof FormWords>> = {
  'not-a-photo': 'badPhotoKind', heic: 'badPhotoHeic', broken: 'badPhotoBroken', 'too-large': 'badPhotoTooLarge',
};
