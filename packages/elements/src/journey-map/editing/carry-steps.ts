import type { JourneyMap, StepMove } from '@civic-elements/core/journey';
import { html, type TemplateResult } from 'lit';
import { gripIcon } from '../../ui/icons/grip-icon.js';
import { placeId } from '../reading.js';

type Place = Exclude<StepMove, string>;

interface Carried {
  readonly grip: Element;
  readonly pointer: number;
  readonly from: Place;
  readonly startY: number;
  y: number;
  to: Place | undefined;
  readonly put: (to: Place) => void;
}

/** Pixels that a finger or a hand may tremble. */
const tremble = 6;
/** Pixels from the upper and lower end of the window within which the page moves along, and how far each time. */
const [edge, stride] = [64, 10];

/** Carries a step to another place with a finger or a mouse, as the buttons of its form do. While it is carried nothing changes, and Escape lets go of it. */
export class StepCarrier {
  private carried: Carried | undefined;

  constructor(private readonly root: () => ParentNode, private readonly map: () => JourneyMap | undefined) {}

  /** What a step is taken by. It is for pointers alone: buttons do the same for everybody. */
  grip(id: string, put: (to: Place) => void): TemplateResult {
    return html`<span class="grip" aria-hidden="true" @pointerdown=${(event: PointerEvent) => this.take(event, id, put)} @pointermove=${this.move} @pointerup=${this.drop} @lostpointercapture=${this.letGo}>${gripIcon()}</span>`;
  }

  private take(event: PointerEvent, id: string, put: (to: Place) => void): void {
    const stage = this.map()?.stages.find(({ steps }) => steps.some((step) => step.id === id));
    if (!stage || event.button !== 0 || !event.isPrimary) return;
    // Else the words around would be marked.
    event.preventDefault();
    const grip = event.currentTarget as HTMLElement;
    grip.setPointerCapture(event.pointerId);
    const from = { stage: stage.id, at: stage.steps.findIndex((step) => step.id === id) };
    this.carried = { grip, pointer: event.pointerId, from, startY: event.clientY, y: event.clientY, to: undefined, put };
    document.addEventListener('keydown', this.escape, true);
    requestAnimationFrame(this.follow);
  }

  private readonly move = (event: PointerEvent): void => {
    const { carried } = this;
    if (!carried || event.pointerId !== carried.pointer) return;
    carried.y = event.clientY;
    if (carried.to || Math.abs(carried.y - carried.startY) > tremble) this.mark(carried);
  };

  private readonly drop = (): void => {
    const { carried } = this;
    this.letGo();
    if (carried?.to && (carried.to.stage !== carried.from.stage || carried.to.at !== carried.from.at)) carried.put(carried.to);
  };

  private readonly letGo = (): void => {
    const { carried } = this;
    if (!carried) return;
    this.carried = undefined;
    this.unmark();
    document.removeEventListener('keydown', this.escape, true);
    if (carried.grip.hasPointerCapture(carried.pointer)) carried.grip.releasePointerCapture(carried.pointer);
  };

  private readonly escape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    this.letGo();
  };

  /** The page moves along at its ends, also while the pointer rests there. */
  private readonly follow = (): void => {
    const { carried } = this;
    if (!carried) return;
    const way = carried.y < edge ? -stride : carried.y > innerHeight - edge ? stride : 0;
    if (way !== 0 && carried.to) {
      scrollBy(0, way);
      this.mark(carried);
    }
    requestAnimationFrame(this.follow);
  };

  /** Shows where it would be put down: before the first step whose middle is below the pointer, in the stage that is nearest. */
  private mark(carried: Carried): void {
    this.unmark();
    const own = carried.grip.closest('.step');
    own?.toggleAttribute('data-carried', true);
    const all = [...this.root().querySelectorAll('.stage')];
    const distances = all.map((stage) => {
      const { top, bottom } = stage.getBoundingClientRect();
      return Math.max(top - carried.y, carried.y - bottom, 0);
    });
    const near = all[distances.indexOf(Math.min(...distances))];
    const stage = this.map()?.stages.find(({ id }) => near?.querySelector(`#${CSS.escape(placeId(id))}`));
    if (!near || !stage) return;
    const others = [...near.querySelectorAll('.step')].filter((step) => step !== own);
    const at = others.filter((step) => {
      const { top, height } = step.getBoundingClientRect();
      return top + height / 2 < carried.y;
    }).length;
    carried.to = { stage: stage.id, at };
    const [before, after] = [others[at], others[at - 1]];
    if (before) before.setAttribute('data-drop', 'before');
    else (after ?? near).setAttribute('data-drop', 'after');
  }

  private unmark(): void {
    for (const marked of this.root().querySelectorAll('[data-drop], [data-carried]')) {
      marked.removeAttribute('data-drop');
      marked.removeAttribute('data-carried');
    }
  }
}
