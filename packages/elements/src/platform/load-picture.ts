/** A picture from an address, decoded and ready to be drawn, or undefined where it does not come. Never rejects. */
export function loadPicture(url: string, signal: AbortSignal): Promise<HTMLImageElement | undefined> {
  return new Promise((resolve) => {
    const picture = new Image();
    const leave = (): void => {
      // Stops what is still on its way.
      picture.src = '';
      resolve(undefined);
    };
    if (signal.aborted) return resolve(undefined);
    signal.addEventListener('abort', leave, { once: true });
    const done = (came: HTMLImageElement | undefined): void => {
      signal.removeEventListener('abort', leave);
      resolve(came);
    };
    picture.addEventListener('load', () => done(picture));
    picture.addEventListener('error', () => done(undefined));
    picture.decoding = 'async';
    picture.src = url;
  });
}
