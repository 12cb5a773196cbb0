import { FileProblem } from './file-problem.js';
import { sentences } from './sentences.js';

/** Waits for the store to have taken something in. What stops it (a full disk) is told as the store's fault, not the file's. */
export async function putAway(writing: Promise<void>): Promise<void> {
  try {
    await writing;
  } catch (cause) {
    throw new FileProblem(sentences.storeRefused(cause instanceof Error ? cause.message : String(cause)), { cause });
  }
}
