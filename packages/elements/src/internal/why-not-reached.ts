import type { CityErrorKind } from '@civic-elements/core/requests';
import type { CommonWords } from '@civic-elements/core/words';

/** Why the city could not be reached, in words. */
export function whyNotReached(because: CityErrorKind): keyof CommonWords {
  switch (because) {
    case 'offline':
      return 'offline';
    case 'busy':
      return 'cityBusy';
    case 'failed':
      return 'cityBroken';
    case 'unreadable':
    case 'not-found':
    case 'refused':
    case 'duplicate':
      return 'cityUnreadable';
    case 'not-allowed':
      return 'notAllowed';
    case 'unreachable':
    case 'timed-out':
    case 'stopped':
      return 'cannotReachCity';
    default:
      because satisfies never;
      return 'cannotReachCity';
  }
}
