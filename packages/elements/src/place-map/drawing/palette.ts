/** What a map is drawn with, as colours a canvas understands. */
export interface Palette {
  readonly ground: string;
  readonly area: string;
  readonly park: string;
  readonly water: string;
  readonly waterLine: string;
  readonly building: string;
  readonly street: string;
  readonly edge: string;
  readonly ink: string;
  readonly boundary: string;
  readonly outside: string;
  readonly mark: string;
  readonly onMark: string;
  readonly chosen: string;
  readonly font: string;
}

type Colors = Omit<Palette, 'font'>;

const tokens: Colors = {
  ground: 'surface', area: 'surface', park: 'success-surface', water: 'info-surface', waterLine: 'info', building: 'line', street: 'ground', edge: 'border',
  ink: 'ink', boundary: 'ink', outside: 'ink-muted', mark: 'action', onMark: 'on-action', chosen: 'ink',
};
/** A canvas is not repainted in the reader's own colours, so it is drawn with them. */
const forced: Colors = {
  ground: 'Canvas', area: 'Canvas', park: 'Canvas', water: 'Canvas', waterLine: 'GrayText', building: 'Canvas', street: 'Canvas', edge: 'GrayText',
  ink: 'CanvasText', boundary: 'CanvasText', outside: 'GrayText', mark: 'LinkText', onMark: 'Canvas', chosen: 'Highlight',
};

/** The colours of the widget as they stand now. `probe` is an element of it that shows nothing. */
export function readPalette(probe: HTMLElement, { onPaper = false }: { readonly onPaper?: boolean } = {}): Palette {
  const isForced = matchMedia('(forced-colors: active)').matches;
  // Paper is white, however dark the page.
  probe.style.setProperty('color-scheme', onPaper ? 'light' : '');
  const names = Object.keys(tokens) as (keyof Colors)[];
  const colors = Object.fromEntries(names.map((name) => {
    probe.style.setProperty('color', isForced ? forced[name] : `var(--_color-${tokens[name]})`);
    return [name, getComputedStyle(probe).color];
  })) as Record<keyof Colors, string>;
  const { fontFamily, fontSize } = getComputedStyle(probe);
  return { ...colors, font: `${Math.min(22, Math.max(13, parseFloat(fontSize) * 0.8125))}px ${fontFamily}` };
}
