import type { Pixel } from './camera.js';

/** What a person does to the map with a hand or a keyboard, in pixels of the view. */
export interface Gestures {
  /** A press and a release on the same spot. */
  tapped(at: Pixel): void;
  moved(by: Pixel): void;
  /** So many steps nearer, around a pixel. */
  zoomed(by: number, around: Pixel): void;
  /** The pin's tip is held there, and is not let go yet. */
  pinHeld(at: Pixel): void;
  pinLetGo(): void;
  /** It stays where it was. */
  pinGivenUp(): void;
  /** Enter: what is meant is in the middle. */
  middleChosen(): void;
}

/** Pixels a hand may shake while it taps. */
const shake = 8;
const keyStep = 80;
const keys: Readonly<Record<string, Pixel>> = { ArrowLeft: [-keyStep, 0], ArrowRight: [keyStep, 0], ArrowUp: [0, -keyStep], ArrowDown: [0, keyStep] };

/**
 * Listens to a map until the signal. One finger scrolls the page past it, as it does everywhere; two fingers move and zoom it. The wheel
 * scrolls the page too, unless Ctrl or Cmd is held. So nobody is caught in a map that is as large as their screen.
 */
export function listenTo(view: HTMLElement, pin: HTMLElement, gestures: Gestures, signal: AbortSignal): void {
  const at = ({ clientX, clientY }: { readonly clientX: number; readonly clientY: number }): Pixel => {
    const { left, top } = view.getBoundingClientRect();
    return [clientX - left - view.clientLeft, clientY - top - view.clientTop];
  };
  listenToPointer(view, pin, at, gestures, signal);
  listenToPin(pin, at, gestures, signal);
  listenToFingers(view, at, gestures, signal);
  view.addEventListener('wheel', (event) => {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    const lines = event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? event.deltaY / 100 : event.deltaY / 3;
    gestures.zoomed(-Math.max(-1, Math.min(1, lines)), at(event));
  }, { signal, passive: false });
  view.addEventListener('keydown', (event) => {
    if (event.target !== view || event.ctrlKey || event.metaKey || event.altKey) return;
    const step = keys[event.key];
    if (step) gestures.moved(step);
    else if (event.key === 'Enter') gestures.middleChosen();
    else return;
    event.preventDefault();
  }, { signal });
}

function listenToPointer(view: HTMLElement, pin: HTMLElement, at: (event: PointerEvent) => Pixel, gestures: Gestures, signal: AbortSignal): void {
  let pressed: { readonly id: number; readonly start: Pixel; last: Pixel; moving: boolean } | undefined;
  const down = new Set<number>();
  view.addEventListener('pointerdown', (event) => {
    down.add(event.pointerId);
    if (down.size > 1 || event.button !== 0 || pin.contains(event.target as Node)) {
      pressed = undefined;
      return;
    }
    pressed = { id: event.pointerId, start: at(event), last: at(event), moving: false };
  }, { signal });
  view.addEventListener('pointermove', (event) => {
    if (pressed?.id !== event.pointerId) return;
    const now = at(event);
    if (!pressed.moving && Math.hypot(now[0] - pressed.start[0], now[1] - pressed.start[1]) > shake) {
      pressed.moving = true;
      if (event.pointerType !== 'touch') view.setPointerCapture(event.pointerId);
    }
    if (pressed.moving && event.pointerType !== 'touch') gestures.moved([pressed.last[0] - now[0], pressed.last[1] - now[1]]);
    pressed.last = now;
  }, { signal });
  const up = (event: PointerEvent): void => {
    down.delete(event.pointerId);
    if (pressed?.id !== event.pointerId) return;
    const { moving, start } = pressed;
    pressed = undefined;
    if (event.type === 'pointerup' && !moving) gestures.tapped(start);
  };
  for (const end of ['pointerup', 'pointercancel', 'pointerleave'] as const) view.addEventListener(end, up, { signal });
}

function listenToPin(pin: HTMLElement, at: (event: PointerEvent) => Pixel, gestures: Gestures, signal: AbortSignal): void {
  let held: { readonly id: number; readonly offset: Pixel } | undefined;
  pin.addEventListener('pointerdown', (event) => {
    if (event.button !== 0 || held) return;
    const { left, top, width, height } = pin.getBoundingClientRect();
    // The tip is at the foot of the pin; it must not jump under the hand.
    held = { id: event.pointerId, offset: [left + width / 2 - event.clientX, top + height - event.clientY] };
    pin.setPointerCapture(event.pointerId);
    event.preventDefault();
  }, { signal });
  pin.addEventListener('pointermove', (event) => {
    if (held?.id !== event.pointerId) return;
    const [x, y] = at(event);
    gestures.pinHeld([x + held.offset[0], y + held.offset[1]]);
  }, { signal });
  const giveUp = (): void => {
    if (!held) return;
    held = undefined;
    gestures.pinGivenUp();
  };
  pin.addEventListener('pointerup', (event) => {
    if (held?.id !== event.pointerId) return;
    held = undefined;
    gestures.pinLetGo();
  }, { signal });
  pin.addEventListener('pointercancel', giveUp, { signal });
  pin.ownerDocument.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') giveUp();
  }, { signal });
}

/** Touch events, because a pointer that the browser may scroll by is taken away as soon as it moves. */
function listenToFingers(view: HTMLElement, at: (touch: Touch) => Pixel, gestures: Gestures, signal: AbortSignal): void {
  let before: { readonly middle: Pixel; readonly apart: number } | undefined;
  const pairOf = ({ touches }: TouchEvent): typeof before => {
    const [one, other] = [touches[0], touches[1]];
    if (touches.length !== 2 || !one || !other) return undefined;
    const [[x1, y1], [x2, y2]] = [at(one), at(other)];
    return { middle: [(x1 + x2) / 2, (y1 + y2) / 2], apart: Math.max(1, Math.hypot(x2 - x1, y2 - y1)) };
  };
  const follow = (event: TouchEvent): void => {
    const now = pairOf(event);
    if (now) {
      event.preventDefault();
      if (before) {
        gestures.moved([before.middle[0] - now.middle[0], before.middle[1] - now.middle[1]]);
        gestures.zoomed(Math.log2(now.apart / before.apart), now.middle);
      }
    }
    before = now;
  };
  for (const name of ['touchstart', 'touchmove', 'touchend', 'touchcancel'] as const) view.addEventListener(name, follow, { signal, passive: false });
}
