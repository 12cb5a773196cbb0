import { nothing, type ElementPart } from 'lit';
import { Directive, directive, PartType, type DirectiveResult, type PartInfo } from 'lit/directive.js';

type Numbers = Readonly<Record<string, number>>;

/**
 * Numbers a style sheet needs to know of an element, as properties of its own: `<li ${styleNumbers({ '--_steps': 3 })}>`. Set by script, and so also
 * where a page forbids styles in its markup. A custom property is handed down, and keeps each element below from sharing the style of others like it:
 * where there are many, `{ 'grid-row': 3 }` is cheaper.
 */
class StyleNumbers extends Directive {
  private set: Numbers = {};

  constructor(info: PartInfo) {
    super(info);
    if (info.type !== PartType.ELEMENT) throw new Error('styleNumbers stands in a tag');
  }

  override update({ element }: ElementPart, [numbers]: [Numbers]): symbol {
    for (const [name, value] of Object.entries(numbers)) if (this.set[name] !== value) (element as HTMLElement).style.setProperty(name, String(value));
    this.set = numbers;
    return nothing;
  }

  render(_numbers: Numbers): symbol {
    return nothing;
  }
}

export const styleNumbers: (numbers: Numbers) => DirectiveResult = directive(StyleNumbers);
