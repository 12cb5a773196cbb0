import { css } from 'lit';

// Pixels of the map go from the left to the right whatever way the page reads, so the view itself does not turn round.
// A finger scrolls the page past the map; two fingers are the map's own. Only what is held by the pin is all the pin's.
export const placeMapStyles = css`
  .civic-map {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-4);
  }
  .civic-map p {
    margin: 0;
  }
  .civic-map-view {
    direction: ltr;
    position: relative;
    overflow: hidden;
    block-size: clamp(14rem, 70cqi, 26rem);
    max-block-size: 75vh;
    border: var(--_border-width) solid var(--_color-border);
    background: var(--_color-surface);
    cursor: crosshair;
    touch-action: pan-x pan-y;
    user-select: none;
    -webkit-user-select: none;
    -webkit-touch-callout: none;
  }
  .civic-map-view canvas {
    display: block;
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
  }
  .civic-map-probe {
    position: absolute;
    inline-size: 0;
    block-size: 0;
    overflow: hidden;
    forced-color-adjust: none;
  }
  .civic-map-pin {
    position: absolute;
    inset-block-start: -52px;
    inset-inline-start: -24px;
    inline-size: 48px;
    block-size: 52px;
    touch-action: none;
    cursor: grab;
  }
  .civic-map-pin:active {
    cursor: grabbing;
  }
  .civic-map-pin[data-fixed] {
    pointer-events: none;
  }
  .civic-map-pin svg {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    overflow: visible;
    fill: var(--_color-error);
    stroke: var(--_color-ground);
    stroke-width: 2;
    forced-color-adjust: none;
  }
  .civic-map-pin circle {
    fill: var(--_color-ground);
  }
  .civic-map-middle {
    display: none;
    position: absolute;
    inset: 50%;
    inline-size: 33px;
    block-size: 33px;
    margin: -17px;
    pointer-events: none;
    background:
      linear-gradient(var(--_color-ink) 0 0) center / 3px 100% no-repeat,
      linear-gradient(var(--_color-ink) 0 0) center / 100% 3px no-repeat;
    forced-color-adjust: none;
  }
  .civic-map-view:focus-visible .civic-map-middle {
    display: block;
  }
  .civic-map-keys {
    display: none;
  }
  .civic-map-view:focus-visible + .civic-map-keys {
    display: block;
  }
  .civic-map-foot {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: var(--_space-1) var(--_space-5);
    font-size: var(--_font-size-s);
    min-block-size: calc(1em * var(--_line-text));
  }
  .civic-map-scale {
    display: flex;
    align-items: center;
    gap: var(--_space-2);
  }
  .civic-map-line {
    block-size: 8px;
    border: solid var(--_color-ink);
    border-width: 0 2px 2px;
  }
  .civic-map-source a {
    display: inline-flex;
    align-items: center;
    min-block-size: var(--_target);
  }
  .civic-map-where {
    display: grid;
    gap: var(--_space-3);
  }
  .civic-map-words,
  .civic-map-moves-name {
    font-weight: var(--_weight-bold);
  }
  .civic-map-words:empty {
    display: none;
  }
  .civic-map-buttons {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-3);
  }
  .civic-map-moves,
  .civic-map-list {
    display: grid;
    gap: var(--_space-2);
  }
  @media (forced-colors: active) {
    .civic-map-pin svg {
      fill: CanvasText;
      stroke: Canvas;
    }
    .civic-map-pin circle {
      fill: Canvas;
    }
    .civic-map-middle {
      background:
        linear-gradient(CanvasText 0 0) center / 3px 100% no-repeat,
        linear-gradient(CanvasText 0 0) center / 100% 3px no-repeat;
    }
  }
  @media print {
    .civic-map-view {
      overflow: hidden !important;
      break-inside: avoid;
      print-color-adjust: exact;
      -webkit-print-color-adjust: exact;
    }
    .civic-map .civic-hint,
    .civic-map-moves,
    .civic-map-list,
    .civic-map fieldset {
      display: none;
    }
  }
`;
