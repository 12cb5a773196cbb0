/** The page, from 1, on which each web address of a printed file is linked. Reads what Chromium writes: objects in plain text, one page after the other. */
export function pagesOfLinks(pdf) {
  const text = Buffer.from(pdf).toString('latin1');
  const objects = new Map([...text.matchAll(/(?:^|\n)(\d+) 0 obj\s([\s\S]*?)\nendobj/g)].map(([, id, body]) => [id, body]));
  const pages = [...objects.values()].filter((body) => /\/Type\s*\/Page\b(?!s)/.test(body));
  const found = new Map();
  pages.forEach((page, at) => {
    const listed = /\/Annots\s*\[([^\]]*)\]/.exec(page)?.[1] ?? '';
    for (const [, id] of listed.matchAll(/(\d+) 0 R/g)) {
      const address = /\/URI\s*\(((?:\\.|[^)])*)\)/.exec(objects.get(id) ?? '')?.[1];
      if (address !== undefined) found.set(address, at + 1);
    }
  });
  return found;
}
