import { textSaid } from '@civic-elements/core/journey';

const byId = (list = []) => (id) => list.find((one) => one.id === id);
const lane = (step, name) => step.blueprint?.[name] ?? [];
const isBelow = ({ zone = 'experience' }) => zone !== 'experience' && zone !== 'frontstage';

/** What a step says, in the order in which its lanes are read. */
function ofStep(step, map) {
  const own = (below) => (map.customLanes ?? []).filter((each) => isBelow(each) === below).flatMap(({ id }) => step.lanes?.[id] ?? []);
  return [
    step.title, step.description,
    ...(step.actors ?? []).map((id) => byId(map.actors)(id)?.name), ...(step.channels ?? []).map((id) => byId(map.channels)(id)?.label), step.touchpoint?.label,
    ...(step.emotions ?? []).map(({ label }) => label), ...(step.thoughts ?? []), ...(step.quotes ?? []).flatMap(({ text, speaker }) => [text, speaker]),
    step.momentThatMatters?.why, ...(step.painPoints ?? []).map(({ text }) => text), ...(step.opportunities ?? []).flatMap(({ text, owner }) => [text, owner]),
    ...(step.harms ?? []), ...(step.services ?? []).flatMap(({ name, note }) => [name, note]), step.duration, ...(step.next ?? []).map(({ when }) => when),
    ...own(false), ...['frontstage', 'backstage', 'support', 'systems'].flatMap((name) => lane(step, name)), ...own(true),
  ];
}

/** Every text of a map, in the order in which it is read: the map, then stage by stage and step by step, its lanes from above to below. */
export function stringsOf(map, lang = map.lang) {
  const ofStage = (stage, at) => {
    const phase = byId(map.phases)(stage.phase);
    const isFirst = phase && map.stages.findIndex((one) => one.phase === stage.phase) === at;
    return [isFirst ? phase.title : undefined, isFirst ? phase.summary : undefined, stage.title, stage.summary, stage.goal, stage.duration, stage.exitMilestone, ...(stage.next ?? []).map(({ when }) => when), ...stage.steps.flatMap((step) => ofStep(step, map))];
  };
  return [map.title, map.summary, ...map.stages.flatMap(ofStage), ...(map.lifeEvents ?? [])].filter((text) => text !== undefined).map((text) => spaced(textSaid(text, lang, map.lang).words)).filter((text) => text !== '');
}

export const spaced = (text) => text.replace(/\s+/g, ' ').trim();

/** The texts that are not in what is heard, anywhere. */
export const missingFrom = (heard, texts) => texts.filter((text) => !heard.includes(text));

/** The first text that does not come after the one before it; undefined where all stand in order. */
export function outOfOrder(heard, texts) {
  let from = 0;
  for (const text of texts) {
    const at = heard.indexOf(text, from);
    if (at === -1) return text;
    from = at + text.length;
  }
  return undefined;
}

/** All words of Chromium's accessibility tree of a page, in their order. */
export async function wordsHeard(page) {
  const device = await page.createCDPSession();
  try {
    const { nodes } = await device.send('Accessibility.getFullAXTree');
    const known = new Map(nodes.map((node) => [node.nodeId, node]));
    const told = [];
    const read = ({ ignored, role, name, description, childIds = [] }) => {
      // What has children is named after them, or after what is said of it elsewhere in the tree.
      if (!ignored && (role?.value === 'StaticText' || (childIds.length === 0 && role?.value !== 'InlineTextBox'))) told.push(name?.value ?? '', description?.value ?? '');
      if (role?.value !== 'StaticText') for (const id of childIds) if (known.has(id)) read(known.get(id));
    };
    read(nodes.find(({ parentId }) => parentId === undefined));
    return spaced(told.join(' '));
  } finally {
    await device.detach();
  }
}
