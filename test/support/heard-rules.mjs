/** What is operated, or answered. */
const operated = new Set(['button', 'link', 'textbox', 'searchbox', 'combobox', 'radio', 'checkbox']);
/** What can say of itself that it has to be answered: a group of boxes cannot, and of a closed list Chromium's protocol does not tell it. */
const answered = new Set(['textbox', 'searchbox', 'radiogroup']);
const groups = new Set(['radiogroup', 'group', 'region', 'list', 'form']);

/** Each node with the groups around it, from the outermost. */
const withGroups = (node, around = []) => (node.children ?? []).flatMap((each) => [
  { ...each, around },
  ...withGroups(each, groups.has(each.role) && each.name ? [...around, each] : around),
]);

/**
 * What somebody who only hears these nodes could not work with. `optional` is how an answer that need not be given is marked, `error` how a
 * description begins to speak of what has to be mended, `under` the level of the page's own heading above.
 */
export function wrongToTheEar(nodes, { optional, error, under = 1 }) {
  const wrong = [];
  const met = new Set();
  let level = under;
  for (const { role = '', name = '', description = '', around, ...node } of withGroups(nodes)) {
    const what = `${role} “${name}”`;
    if (operated.has(role)) {
      if (!/\p{L}{2}|\d/u.test(name)) wrong.push(`${what} has no name that speaks`);
      const path = [...around.map((group) => group.name), what].join(' › ');
      if (met.has(path)) wrong.push(`${path} is there twice`);
      met.add(path);
    }
    if (answered.has(role) && !node.required && ![name, around.at(-1)?.name ?? ''].some((each) => each.includes(optional))) wrong.push(`${what} says neither that it has to be answered nor that it need not be`);
    if (node.required && name.includes(optional)) wrong.push(`${what} says both`);
    // The parts of a date are told by their group.
    if (node.invalid && ![description, around.at(-1)?.description ?? ''].some((each) => each.includes(error))) wrong.push(`${what} does not say what has to be mended`);
    if (role === 'heading') {
      if (node.level > level + 1) wrong.push(`${what} jumps from level ${level} to ${node.level}`);
      level = node.level;
    }
  }
  return wrong;
}
