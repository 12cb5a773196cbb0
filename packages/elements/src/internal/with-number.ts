import { html, type TemplateResult } from 'lit';

/** A sentence with a request number in it. Among Arabic letters "26-0004" would be read as "0004-26", so it stands on its own; a line does not break it. */
export function withNumber(say: (number: string) => string, number: string): TemplateResult {
  const hole = '\u0000';
  const [before, after] = say(hole).split(hole);
  return html`${before}<bdi dir="ltr" class="number-whole">${number}</bdi>${after}`;
}
