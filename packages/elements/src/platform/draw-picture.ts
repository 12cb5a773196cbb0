import { loadPicture } from './load-picture.js';

/**
 * An SVG as a PNG, twice as large, so that it stays sharp on a slide. Rejects where the browser cannot draw it, and where it would be larger than a
 * canvas may be.
 */
export async function drawPicture(drawing: string): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([drawing], { type: 'image/svg+xml' }));
  try {
    const picture = await loadPicture(address, new AbortController().signal);
    if (!picture) throw new Error('The browser could not draw the map');
    const canvas = document.createElement('canvas');
    // No browser that is about draws a side longer than this.
    const scale = Math.min(2, 16_384 / Math.max(picture.naturalWidth, picture.naturalHeight));
    canvas.width = Math.round(picture.naturalWidth * scale);
    canvas.height = Math.round(picture.naturalHeight * scale);
    canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
    if (!blob) throw new Error('The browser could not make a picture of the map');
    return blob;
  } finally {
    URL.revokeObjectURL(address);
  }
}
