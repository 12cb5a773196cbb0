import { hostTokens } from '@civic-elements/tokens';
import { unsafeCSS } from 'lit';

/** All tokens but the tones. */
export const tokenStyles = unsafeCSS(hostTokens);
