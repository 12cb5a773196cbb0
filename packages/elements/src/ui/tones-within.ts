import { hostTones } from '@civic-elements/tokens';
import { unsafeCSS, type CSSResult } from 'lit';

/** The colours of notices and errors for one kind of piece alone. Properties that come late to a host have all of a widget styled and laid out once more. */
export function tonesWithin(selector: string): CSSResult {
  return unsafeCSS(hostTones.replaceAll(/:host(\([^)]*\))?/g, (host, more?: string) => (more ? `${host} ${selector}` : selector)));
}
