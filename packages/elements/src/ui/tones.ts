import { hostTones } from '@civic-elements/tokens';
import { unsafeCSS } from 'lit';

/** The colours of notices and errors; beside the other tokens, because a widget that opens with neither loads them later. */
export const toneStyles = unsafeCSS(hostTones);
