/** A slow telephone line: 32 KB a second. */
const bytesEachMillisecond = 32;

/** Milliseconds that so many bytes may take beyond an ordinary call. */
export function patienceFor(bytes: number): number {
  return Math.ceil(bytes / bytesEachMillisecond);
}
