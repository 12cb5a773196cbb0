/**
 * Shows a map as on paper, in browsers that cannot print while they are tested: what its styles say of a screen no longer holds, and what they say of
 * paper does. Done once more, it is on the screen again.
 */
export function turnOver({ adoptedStyleSheets, styleSheets }: ShadowRoot): void {
  for (const sheet of [...adoptedStyleSheets, ...styleSheets]) turn(sheet.cssRules);
}

function turn(rules: CSSRuleList): void {
  for (const rule of rules) {
    if (rule instanceof CSSMediaRule && (rule.media.mediaText === 'print' || rule.media.mediaText === 'screen')) rule.media.mediaText = rule.media.mediaText === 'print' ? 'screen' : 'print';
    if (rule instanceof CSSGroupingRule) turn(rule.cssRules);
  }
}
