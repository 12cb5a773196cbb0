import { chance } from '../faq/chance.mjs';

const people = ['Resident', 'Clerk', 'Inspector', 'Crew'];
const ways = ['Web on a phone', 'Phone call', 'Letter', 'City hall counter'];
const acts = ['Looks for', 'Asks about', 'Waits for', 'Writes down', 'Hands in', 'Pays for', 'Hears about', 'Checks'];
const things = ['the permit', 'a street light', 'the water bill', 'a broken bench', 'the tax letter', 'a parking ticket', 'the new bins', 'an old tree'];
const feelings = ['Worried', 'Lost', 'Kept waiting', 'Calm', 'Taken seriously', 'Glad'];
const troubles = ['The page uses words that nobody knows', 'The line is long', 'Nobody says when it will be done', 'The form asks for it twice', 'The answer comes too late'];
const ideas = ['Say it in plain words', 'Offer to call back', 'Send a date with the receipt', 'Ask for it once', 'Send a message on the way'];

/**
 * A map of so many stages of so many steps, each with what a step usually has: a description, six lanes, and of every third the reason why it matters. The
 * same in every run. Each text is told apart by its number, so that one that is missing cannot be found in another.
 */
export function inventedMap(stages, steps) {
  const draw = chance(`journey ${stages} ${steps}`);
  let texts = 0;
  const one = (list) => list[Math.floor(draw() * list.length)];
  const text = (words) => `${words} (${++texts})`;
  const step = (stage, place) => {
    const id = `s${stage}-${place}`;
    const [actor, channel] = [0, 0].map(() => Math.floor(draw() * 4));
    return {
      id, kind: 'action', title: text(`${one(acts)} ${one(things)}`), description: text(`It is about ${one(things)}, and it takes longer than it should`),
      actors: [`a${actor}`], channels: [`c${channel}`],
      emotions: [{ persona: 'ana', score: Math.floor(draw() * 5) - 2, label: text(one(feelings)), basis: 'narrated', evidence: ['story'] }],
      ...((place - 1) % 3 === 0 && { momentThatMatters: { why: text('Here trust is won or lost'), basis: 'inferred' } }),
      painPoints: [{ id: `p${id}`, text: text(one(troubles)), basis: 'narrated', evidence: ['story'] }],
      opportunities: [{ id: `o${id}`, text: text(one(ideas)), addresses: [`p${id}`], status: 'idea' }],
    };
  };
  const upTo = (count, make) => Array.from({ length: count }, (_, at) => make(at + 1));
  return {
    schemaVersion: '1.0', id: `invented-${stages}-${steps}`, version: '1.0.0', lang: 'en', state: 'as-is',
    title: text(`${stages} stages of ${steps} steps`), summary: text('A journey that nobody made'),
    provenance: { origin: 'synthetic', sources: ['story'] }, evidence: [{ id: 'story', type: 'story', title: text('A made-up story') }],
    personas: [{ id: 'ana', name: 'Ana', fictional: true }],
    actors: people.map((name, at) => ({ id: `a${at}`, name, role: at === 0 ? 'customer' : 'frontline' })),
    channels: ways.map((label, at) => ({ id: `c${at}`, type: ['mobile', 'phone', 'postal_mail', 'in_person'][at], label })),
    stages: upTo(stages, (stage) => ({ id: `s${stage}`, title: text(`Stage about ${one(things)}`), steps: upTo(steps, (place) => step(stage, place)) })),
  };
}

/** The same map with no more in it than Mermaid has a form for: titles, scores and actors. */
export const bare = (map) => ({ ...map, stages: map.stages.map(({ id, title, steps }) => ({
  id, title, steps: steps.map((step) => ({ id: step.id, kind: step.kind, title: step.title, actors: step.actors, emotions: step.emotions.map(({ persona, score, basis }) => ({ persona, score, basis })) })),
})) });
