/** An id made of a title, that no other has. Where the title has no letter of the Latin alphabet, it is made of the kind: `step`, `step-2`. */
export function newId(title: string, kind: string, taken: Set<string>): string {
  const base = title.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '').slice(0, 60).replace(/-+$/, '') || kind;
  let id = base;
  for (let count = 2; taken.has(id); count += 1) id = `${base}-${count}`;
  taken.add(id);
  return id;
}
