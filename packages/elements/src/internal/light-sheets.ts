import { css, type CSSResult, type CSSResultOrNative } from 'lit';

/** Beats whatever a page says of its elements by an id or two. */
const boost = ':not(#civic#light)';

// What a shadow root keeps out by itself. It would undo the attributes that place a drawing's shapes, what a script places, and the animations by
// which something waits to be seen (`late`): what is important goes before those.
const reset = css`
  :where(*:not(svg *, [style], [class*='late'], .civic-map-view *)),
  :where(*)::before,
  :where(*)::after {
    all: revert;
  }
`;

/** The page's own !important loses to ours, whose selector says more. */
function withForce(declarations: string): string {
  return declarations.replace(/(?<!important);(?=\s*(?:-*[a-z][\w-]*\s*:|$))/gi, ' !important;');
}

function written(rule: CSSRule): string {
  if (rule instanceof CSSStyleRule) {
    const { selectorText, style: { cssText } } = rule;
    const selector = selectorText.replace(/:host(?:\(((?:[^()]|\([^()]*\))*)\))?/g, '&$1');
    // What the tag itself leaves to the page in a shadow root, it leaves to it here.
    return `${selector}{${selectorText.startsWith(':host') ? cssText : withForce(cssText)}}`;
  }
  if (rule instanceof CSSGroupingRule) return `${rule.cssText.slice(0, rule.cssText.indexOf('{'))}{${writtenAll(rule.cssRules)}}`;
  return '';
}

function writtenAll(rules: CSSRuleList): string {
  return [...rules].map(written).join('');
}

const made = new Map<string, WeakMap<CSSStyleSheet, CSSStyleSheet>>();

/**
 * A sheet made for a shadow root, for a tag that draws into the page: for what is in the tag and not for what the page put into it (`slot`),
 * and so that the page's own sheet says nothing there.
 */
function lightSheet(tag: string, sheet: CSSStyleSheet): CSSStyleSheet {
  const ofTag = made.get(tag) ?? new WeakMap<CSSStyleSheet, CSSStyleSheet>();
  made.set(tag, ofTag);
  const there = ofTag.get(sheet);
  if (there) return there;
  const rules = `:scope${boost}{${writtenAll(sheet.cssRules)}}`;
  const frames = [...sheet.cssRules].filter((rule) => rule instanceof CSSKeyframesRule).map(({ cssText }) => cssText).join('');
  const own = new CSSStyleSheet();
  own.replaceSync(`${frames}@scope (${tag}[light]) to (slot) {${rules}}${tag}[light]${boost} slot[hidden]{display:none!important}`);
  ofTag.set(sheet, own);
  return own;
}

/** Gives a page, or the shadow root a tag stands in, what the tag wears there. */
export function wearInPage(root: Node, tag: string, styles: readonly CSSResultOrNative[]): void {
  if (!(root instanceof Document || root instanceof ShadowRoot)) return;
  const sheets = [reset as CSSResultOrNative, ...styles].flatMap((style) => (style instanceof CSSStyleSheet ? style : (style as CSSResult).styleSheet) ?? []);
  const missing = sheets.map((sheet) => lightSheet(tag, sheet)).filter((sheet) => !root.adoptedStyleSheets.includes(sheet));
  if (missing.length > 0) root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...missing];
}
