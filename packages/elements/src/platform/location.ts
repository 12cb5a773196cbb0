import type { Point } from '@civic-elements/core/places';

export type Located = { readonly point: Point } | { readonly problem: 'denied' | 'unavailable' | 'timed-out' };

/** Asks the device where it is, once. Never rejects; accuracy in metres. */
export type Locate = () => Promise<Located>;

const problems = ['unavailable', 'denied', 'unavailable', 'timed-out'] as const;

export const locateDevice: Locate = () =>
  new Promise((resolve) => {
    // Undefined on pages served without https.
    if (!navigator.geolocation) {
      resolve({ problem: 'unavailable' });
      return;
    }
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => resolve({ point: { lat: coords.latitude, long: coords.longitude, accuracy: coords.accuracy } }),
      ({ code }) => resolve({ problem: problems[code] ?? 'unavailable' }),
      { enableHighAccuracy: true, timeout: 15_000, maximumAge: 60_000 },
    );
  });
