import type { TemplateResult } from 'lit';
import { contentStyles } from './content.styles.js';
import { groundStyles } from './ground.styles.js';

export { tokenStyles } from './token.styles.js';

/** What a piece shows: words from the caller's catalogue, or a template that holds them. */
export type Words = string | TemplateResult;

/** What every widget rests on. */
export const baseStyles = [groundStyles, contentStyles];
