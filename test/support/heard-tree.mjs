/** What a screen reader can go to by itself, or speaks of as a thing of its own. */
const things = new Set(['heading', 'button', 'link', 'searchbox', 'textbox', 'checkbox', 'radio', 'radiogroup', 'combobox', 'list', 'region', 'group', 'search', 'table']);
const namedOnly = new Set(['region', 'group', 'list', 'search', 'table']);
/** What has its words as its name says them once; what it holds is not gone through. */
const whole = new Set(['button', 'link', 'checkbox', 'radio', 'searchbox', 'textbox', 'combobox']);
const silentRoles = new Set(['none', 'generic', 'LabelText', 'LineBreak', 'ListMarker', 'image']);

const states = {
  expanded: ['open', 'closed'],
  checked: ['ticked', 'not ticked'],
  required: ['required', ''],
  invalid: ['to mend', ''],
};

const line = ({ role, name, level, description, value, ...rest }) => [
  role, name && JSON.stringify(name), level && `level ${level}`,
  ...Object.entries(states).map(([state, [yes, no]]) => (rest[state] === undefined ? '' : rest[state] ? yes : no)),
  value && `holds ${JSON.stringify(value)}`,
  description && `described as ${JSON.stringify(description)}`,
].filter(Boolean).join(' ');

/** What Chromium's tree says of a node, in our words. */
export function asHeard({ role, name, description, value, properties = [] }) {
  const property = (wanted) => properties.find(({ name: each }) => each === wanted)?.value.value;
  const is = role?.value === 'DisclosureTriangle' ? 'button' : role?.value ?? '';
  return {
    role: is,
    name: (name?.value ?? '').replace(/\s+/g, ' ').trim(),
    ...(description?.value && { description: description.value }),
    ...(is === 'heading' && { level: property('level') }),
    ...(property('expanded') !== undefined && is !== 'combobox' && { expanded: property('expanded') }),
    ...(['checkbox', 'radio'].includes(is) && { checked: property('checked') === 'true' }),
    ...(property('required') === true && { required: true }),
    ...(property('invalid') === 'true' && { invalid: true }),
    ...(value?.value && ['searchbox', 'textbox', 'combobox'].includes(is) && { value: value.value }),
  };
}

/** All of Chromium's tree below an element of this tag, as one node with `children`; of a text only `text`. */
export async function heardNodes(page, tag) {
  const device = await page.createCDPSession();
  const { nodes } = await device.send('Accessibility.getFullAXTree');
  const { root } = await device.send('DOM.getDocument');
  const { nodeId } = await device.send('DOM.querySelector', { nodeId: root.nodeId, selector: tag });
  const { node: { backendNodeId } } = await device.send('DOM.describeNode', { nodeId });
  await device.detach();
  const known = new Map(nodes.map((node) => [node.nodeId, node]));
  const read = (node, above) => {
    const heard = asHeard(node);
    if (heard.role === 'InlineTextBox') return [];
    if (heard.role === 'StaticText') return heard.name === '' || heard.name === above ? [] : [{ text: heard.name }];
    const silent = node.ignored || silentRoles.has(heard.role);
    const inside = !silent && whole.has(heard.role) ? [] : (node.childIds ?? []).filter((id) => known.has(id));
    const children = inside.flatMap((id) => read(known.get(id), silent ? above : heard.name));
    return silent ? children : [{ ...heard, children }];
  };
  return { children: read(nodes.find((node) => node.backendDOMNodeId === backendNodeId), '') };
}

/** Such nodes as text: a line a node, texts and states with them. */
export const asText = ({ children }, depth = 0) => children
  .flatMap((node) => ['  '.repeat(depth) + (node.text === undefined ? line(node) : `“${node.text}”`), ...(node.children?.length ? [asText(node, depth + 1)] : [])])
  .join('\n');

/** The whole tree of Chromium below an element of this tag, as text. */
export const heardTree = async (page, tag) => asText(await heardNodes(page, tag));

/** The things of such a tree, in order, each in a line. */
export const thingsOf = (tree) => tree.split('\n').map((each) => each.trim().replace(/ described as .*$/, '')).filter((each) => {
  const role = each.split(' ')[0];
  return things.has(role) && (!namedOnly.has(role) || each.includes('"'));
});

/** The same things as Firefox or WebKit tells them. */
export async function thingsHeard({ heardAs }, resident, tag) {
  const { found, states: told } = await resident.evaluate((wanted) => {
    const drawn = [];
    const visit = (node) => {
      if (node.localName !== 'slot' && !node.checkVisibility({ visibilityProperty: true })) return;
      if (node.matches('h1, h2, h3, h4, h5, h6, button, summary, a[href], input, select, textarea, ol, ul, section, form, fieldset, table, [role]')) drawn.push(node);
      const given = node.localName === 'slot' ? node.assignedElements() : [];
      for (const child of node.shadowRoot?.children ?? (given.length > 0 ? given : node.children)) visit(child);
    };
    visit(document.querySelector(wanted));
    return { found: drawn, states: drawn.map((element) => window.look.stateOf(element)) };
  }, tag);
  const heard = await heardAs(found);
  return heard
    .map((each, at) => ({ ...each, name: each.name.replace(/\s+/g, ' ').trim(), ...told[at] }))
    .filter(({ role, name }) => things.has(role) && (!namedOnly.has(role) || name !== ''))
    .map(line);
}
