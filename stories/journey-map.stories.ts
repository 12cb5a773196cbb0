import { journeys } from '@civic-elements/demo-city';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';

interface MapArgs {
  readonly view?: string;
  readonly lanes?: string;
  readonly channels?: string;
  readonly open?: string;
  readonly basis?: string;
  readonly toolbar?: string;
  readonly 'heading-level'?: number;
  readonly locale?: string;
  /** Which of Jane's maps: `jane-as-is`, `jane-to-be`, `none`, or what is no map. */
  readonly which?: string;
  readonly compared?: boolean;
  readonly figures?: boolean;
  readonly editable?: boolean;
}

const [asIs, toBe] = journeys;

/** Some that are clear, one that is missed, one from too few. */
const measures = {
  schemaVersion: '1.0', map: 'jane-as-is', mapVersion: '1.0.0', period: { label: 'October 2026' }, threshold: 11, synthetic: true,
  touchpoints: [
    { touchpoint: 'tax-search', measures: [{ measure: 'volume', value: 4120, unit: 'count' }, { measure: 'empty_result_rate', value: 0.38, unit: 'ratio', n: 4120, target: 0.1 }, { measure: 'drop_off_rate', value: 0.2, unit: 'ratio', n: 4120, target: 0.2 }] },
    { touchpoint: 'call-line', measures: [{ measure: 'wait_median_s', value: 2280, unit: 'seconds', n: 812, ci95: [2100, 2400], target: 300 }] },
    { touchpoint: 'senior-page', measures: [{ measure: 'trust', value: 2.1, unit: 'score_1_5', n: 7, target: 4 }] },
  ],
};

/** As much of it as a window shows side by side. */
const beginning = asIs && { ...asIs, id: 'beginning', stages: asIs.stages.slice(0, 2).map((stage) => ({ ...stage, steps: stage.steps.slice(0, 2) })) };

const mapNamed = (which = 'jane-as-is'): unknown => (which === 'none' ? undefined : ([...journeys, beginning].find((map) => map?.id === which) ?? { title: which }));

export default {
  title: 'Journey map',
  component: 'civic-journey-map',
  parameters: { controls: { include: ['view', 'lanes', 'channels', 'open', 'basis', 'toolbar', 'heading-level', 'locale'] } },
  argTypes: {
    view: { control: 'inline-radio', options: ['auto', 'list', 'map', 'table'] },
    open: { control: 'inline-radio', options: ['all', 'moments', 'none'] },
    basis: { control: 'inline-radio', options: ['show', 'hide'] },
    toolbar: { control: 'inline-radio', options: ['full', 'minimal', 'none'] },
    'heading-level': { control: { type: 'number', min: 2, max: 5 } },
  },
  render: (args) => html`<civic-journey-map
    view=${args.view ?? nothing}
    lanes=${args.lanes ?? nothing}
    channels=${args.channels ?? nothing}
    open=${args.open ?? nothing}
    basis=${args.basis ?? nothing}
    toolbar=${args.toolbar ?? nothing}
    heading-level=${args['heading-level'] ?? nothing}
    locale=${args.locale ?? nothing}
    ?editable=${args.editable ?? false}
    .map=${mapNamed(args.which)}
    .compare=${args.compared ? toBe : undefined}
    .metrics=${args.figures ? measures : undefined}
  ></civic-journey-map>`,
} satisfies Meta<MapArgs>;

const story = (args: MapArgs): StoryObj<MapArgs> => ({ args });

export const Today = story({ which: asIs?.id });
export const Planned = story({ which: toBe?.id });
export const AsAList = story({ view: 'list' });
export const SideBySide: StoryObj<MapArgs> = { args: { view: 'map', which: 'beginning' }, tags: ['wide'] };
export const AsATable: StoryObj<MapArgs> = { args: { view: 'table', channels: 'call' }, tags: ['wide'], play: untilDrawn('.matrix') };
export const WithFigures: StoryObj<MapArgs> = { args: { figures: true }, play: untilDrawn('.state') };
export const Compared: StoryObj<MapArgs> = { tags: ['wide'], args: { compared: true, view: 'list', lanes: 'pains' }, play: untilDrawn('.comparison') };
export const OnlyTheMomentsThatMatter = story({ open: 'moments', view: 'list' });
export const OnlyPhoneCalls = story({ channels: 'call', lanes: 'feelings pains' });
export const InSpanish = story({ locale: 'es' });
export const RightToLeft = story({ locale: 'ar' });
export const LongLanguage = story({ locale: 'en-XA', view: 'list' });
export const BeingChanged: StoryObj<MapArgs> = { args: { editable: true }, play: pressed('#changing', '#at-tells-it-again-change') };
export const Begun: StoryObj<MapArgs> = { args: { editable: true, which: 'none' }, play: untilDrawn('#begin-title') };
export const NotAMap = story({ which: 'Not a map' });

/** One button after the other, each as soon as it is there. */
function pressed(...buttons: readonly string[]): StoryObj<MapArgs>['play'] {
  return async (context) => {
    for (const selector of buttons) {
      await untilDrawn(selector)?.(context);
      context.canvasElement.querySelector('civic-journey-map')?.shadowRoot?.querySelector<HTMLElement>(selector)?.click();
    }
    await untilDrawn('.change-form')?.(context);
  };
}

/** What comes a moment after the map itself. */
function untilDrawn(selector: string): StoryObj<MapArgs>['play'] {
  return async ({ canvasElement }) => {
    const isDrawn = () => canvasElement.querySelector('civic-journey-map')?.shadowRoot?.querySelector(selector);
    const giveUp = Date.now() + 10_000;
    while (!isDrawn()) {
      if (Date.now() > giveUp) throw new Error(`${selector} did not come`);
      await new Promise((wake) => setTimeout(wake, 50));
    }
  };
}
