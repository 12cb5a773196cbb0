import type { XmlElement } from '@civic-elements/core/open311';

/** Deeper than any city nests; what lies below is left out, so that a hostile answer cannot exhaust the stack. */
const deepest = 12;

/** Namespaces in which browsers report that a text is not well formed. A city's own element of that name has neither. */
const reports = ['http://www.w3.org/1999/xhtml', 'http://www.mozilla.org/newlayout/xml/parsererror.xml'];

interface XmlPolicy {
  createHTML(text: string): string;
}
interface PolicyFactory {
  createPolicy(name: string, rules: XmlPolicy): XmlPolicy;
}

let policy: XmlPolicy | undefined;

/**
 * The browsers guard DOMParser by Trusted Types whatever the type of the text (w3c/trusted-types#467), although XML that
 * is read into a document of its own runs nothing. The policy is made when a city first speaks XML, so that a page whose
 * city speaks JSON need not allow it.
 */
function trusted(text: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: PolicyFactory };
  if (!trustedTypes) return text;
  policy ??= trustedTypes.createPolicy('civic-elements-xml', { createHTML: (xml) => xml });
  return policy.createHTML(text);
}

function elementOf(element: Element, depth = 0): XmlElement {
  return {
    name: element.localName,
    text: element.textContent ?? '',
    children: depth === deepest ? [] : Array.from(element.children, (child) => elementOf(child, depth + 1)),
  };
}

/**
 * Reads XML with the browser's own parser, which neither runs nor fetches anything. Throws when the text is not well
 * formed, brings a DOCTYPE, or when the page's Trusted Types rules name policies and `civic-elements-xml` is not one of them.
 */
export function readXml(text: string): XmlElement {
  if (/<!DOCTYPE/i.test(text)) throw new Error('A DOCTYPE is refused');
  const parsed = new DOMParser().parseFromString(trusted(text), 'application/xml');
  if (reports.some((space) => parsed.getElementsByTagNameNS(space, 'parsererror').length > 0)) throw new Error('Not well formed');
  return elementOf(parsed.documentElement);
}
