import { escapeText } from '../open311/xml.js';
import { localeOfLetters } from './letter-words.js';

export interface LinkPage {
  readonly locale: string;
  readonly heading: string;
  readonly words: string;
  /** Sends the page's own address as a POST. Without it the page only tells. */
  readonly button?: string;
}

/** A whole page in HTML, without script: what a link in a letter opens. */
export function linkPage({ locale, heading, words, button }: LinkPage): string {
  const language = localeOfLetters(locale);
  return [
    '<!doctype html>',
    `<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    '<meta name="robots" content="noindex">',
    `<title>${escapeText(heading)}</title>`,
    '<link rel="stylesheet" href="../page.css">',
    '</head>',
    '<body>',
    '<main>',
    `<h1>${escapeText(heading)}</h1>`,
    `<p>${escapeText(words)}</p>`,
    ...(button === undefined ? [] : ['<form method="post">', `<button type="submit">${escapeText(button)}</button>`, '</form>']),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

/** System colours and fonts, so that it looks well in dark and in forced colours. */
export const linkPageStyle = `body { margin: 0; font: 1.125rem/1.5 system-ui, sans-serif; }
main { max-inline-size: 40rem; margin-inline: auto; padding: 2rem 1rem; }
h1 { font-size: 1.5rem; line-height: 1.25; text-wrap: balance; overflow-wrap: anywhere; }
button { font: inherit; font-weight: 600; min-block-size: 3rem; padding: 0.5rem 1.5rem; border-radius: 0.5rem; cursor: pointer; }
`;
