type Answer = (found: (position: unknown) => void, failed: (error: unknown) => void) => void;

/** A device that answers so when it is asked where it is. Gives the way back, as the others here do. */
export function deviceThatAnswers(answer: Answer): () => void {
  return covering(navigator, 'geolocation', { getCurrentPosition: answer });
}

/** A device that knows where it is, to within so many metres. */
export function deviceAt(point: { readonly lat: number; readonly long: number } | undefined, accuracy: number): () => void {
  return deviceThatAnswers((found) => found({ coords: { latitude: point?.lat, longitude: point?.long, accuracy } }));
}

export function deviceOffline(): () => void {
  return covering(navigator, 'onLine', false);
}

/** A tab in which the browser keeps nothing, as in some private windows. */
export function tabThatKeepsNothing(): () => void {
  const full = (): never => {
    throw new DOMException('This tab keeps nothing.', 'QuotaExceededError');
  };
  return covering(Storage.prototype, 'setItem', full);
}

function covering(owner: object, name: string, value: unknown): () => void {
  const own = Object.getOwnPropertyDescriptor(owner, name);
  Object.defineProperty(owner, name, { configurable: true, value });
  return () => {
    if (own) Object.defineProperty(owner, name, own);
    else Reflect.deleteProperty(owner, name);
  };
}
