/**
 * Shows a map as on paper, in browsers that cannot print while they are tested: what its styles say of a screen no longer holds, and what they say of
 * paper does. The sheets are new ones, for WebKit does not look again at a rule whose media have become others.
 */
export function putOnPaper(root: ShadowRoot): void {
  root.adoptedStyleSheets = root.adoptedStyleSheets.map(({ cssRules }) => {
    const sheet = new CSSStyleSheet();
    const rules = [...cssRules].map(({ cssText }) => cssText).join('\n');
    sheet.replaceSync(rules.replaceAll(/@media (?:print|screen)\b/g, (media) => (media === '@media print' ? '@media screen' : '@media print')));
    return sheet;
  });
}
