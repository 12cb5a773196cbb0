import { headlineOf } from '@civic-elements/core/requests';
import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../../ui/index.js';
import { sayNumber, type TrackingMore } from '../tracking.js';
import { standingInWords } from './standing.js';

/** The request that this one was joined with, or the last of those that one was joined with in turn: its number, and how it stands. */
export function joinedView(duplicateOf: string, tracking: TrackingMore, busy: boolean): TemplateResult {
  const { tracker, parts: { survivor: { followed } }, say } = tracking;
  const survivor = followed?.end.kind === 'survivor' ? followed.request : undefined;
  const number = survivor?.id ?? duplicateOf;
  // A way that leads round in a circle, or nowhere, is no way on.
  const isLost = followed !== undefined && followed.way.length === 1 && (followed.end.kind === 'unknown' || followed.end.kind === 'circle');
  return html`
    <p>${sayNumber(tracking, 'duplicateOf', duplicateOf)}</p>
    ${(followed?.way.length ?? 0) > 2 && survivor ? html`<p>${sayNumber(tracking, 'joinedFurther', number)}</p>` : nothing}
    ${survivor ? html`<p>${say('joinedStands', { status: standingInWords(headlineOf(survivor, Date.now()), survivor, tracking) })}</p>` : nothing}
    ${isLost ? html`<p>${say('joinedLost')}</p>` : button({
      label: busy ? say('looking') : sayNumber(tracking, 'seeRequest', number), kind: 'secondary', busy, onClick: () => void tracker.look({ number }, true),
    })}`;
}
