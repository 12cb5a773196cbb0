import { countStep, knownWords, noteOf } from '@civic-elements/core/insight';
import { chance } from '../faq/chance.mjs';
import { longestWords, withLastWordHalfTyped, withTypo } from '../faq/variants.mjs';

/**
 * How people look through a list, in the manner of a dependent click model: from the top, going on less and less, opening what seems
 * right and now and then what does not. The figures are set by hand, in the range such models are fitted with.
 */
const habits = {
  looksFurther: 0.75,
  opensWhatIsRight: 0.85,
  opensWhatIsNot: 0.06,
  isContentWithRight: 0.95,
  triesOtherWords: 0.5,
  calls: 0.3,
  rates: 0.1,
  mostSearches: 3,
  searchesPerWanted: 50,
};

/** How what somebody has in mind is typed. */
const typed = [
  [0.55, (query) => query.text],
  [0.15, (query, draw) => withTypo(query.text, draw)],
  [0.2, (query, draw, weakWords) => longestWords(query.text, weakWords)],
  [0.1, (query) => withLastWordHalfTyped(query.text)],
];

/**
 * A month of people who want what the judged queries ask, the queries that are kept aside left out. Some queries are wanted much more often
 * than others. Gives the notes that the tag would have told, and what the call centre counted.
 */
export function simulateMonth({ name, queries, find, vocabulary, weakWords, lang, perQuery = habits.searchesPerWanted }) {
  const wanted = queries.filter(({ keptAside }) => !keptAside);
  const draw = chance(`month ${name}`);
  const popular = popularity(wanted, draw);
  const notes = [];
  const calls = new Map();
  const remembered = new Map();
  const found = (text) => remembered.get(text) ?? remembered.set(text, find(text)).get(text);
  const others = new Map();
  for (const query of wanted) for (const id of query.relevant.keys()) others.set(id, [...(others.get(id) ?? []), query]);

  const people = Math.round(wanted.length * perQuery);
  for (let person = 0; person < people; person += 1) visit(popular(draw()));

  return {
    notes,
    people,
    callTopics: [...calls.values()],
  };

  function tell(act, hour) {
    const now = new Date(Date.UTC(2026, 9, 1 + Math.floor(hour / 24), hour % 24));
    notes.push(JSON.parse(JSON.stringify(noteOf(act, { component: 'faq-search', path: '/answers', lang, now, id: keyFrom(draw), width: 400 }))));
  }

  function visit(first) {
    const hour = Math.floor(draw() * 24 * 30);
    let query = first;
    let earlier;
    let lastOpened;
    for (let search = 0; search < habits.mostSearches; search += 1) {
      const text = pick(typed, draw)(query, draw, weakWords);
      const words = knownWords(text, vocabulary);
      const noted = words.length > 0 ? { words } : {};
      const list = found(text);
      tell(list.length === 0 ? { act: 'search.empty', ...noted } : { act: 'search.performed', found: countStep(list.length), ...noted }, hour);
      const opened = lookThrough(list, first.relevant);
      for (const { id, rank } of opened) {
        tell({ act: 'search.result_selected', article: id, rank, ...noted, ...(earlier?.length > 0 ? { earlier } : {}) }, hour);
        lastOpened = id;
      }
      const content = opened.length > 0 && first.relevant.has(opened.at(-1).id) && draw() < habits.isContentWithRight;
      if (opened.length > 0 && draw() < habits.rates) {
        tell({ act: 'feedback.rated', question: 'effectiveness', article: lastOpened, answered: content, reasons: content ? [] : ['not-my-question'] }, hour);
      }
      if (content) return;
      if (draw() >= habits.triesOtherWords) break;
      earlier = opened.length === 0 ? words : undefined;
      query = otherWords(first, query);
    }
    if (draw() < habits.calls) call(first, lastOpened, hour);
  }

  function lookThrough(list, relevant) {
    const opened = [];
    for (const [at, id] of list.slice(0, 10).entries()) {
      const right = relevant.has(id);
      if (draw() < (right ? habits.opensWhatIsRight : habits.opensWhatIsNot)) {
        opened.push({ id, rank: at + 1 });
        if (right) break;
      }
      if (draw() >= habits.looksFurther) break;
    }
    return opened;
  }

  function otherWords(first, before) {
    const same = [...first.relevant.keys()].flatMap((id) => others.get(id) ?? []).filter((query) => query !== before);
    return same.length > 0 && draw() < 0.7 ? same[Math.floor(draw() * same.length)] : { ...before, text: longestWords(before.text, weakWords) };
  }

  /** The call-taker finds the answer four times of five, and counts the call under the words that say most. */
  function call(query, lastOpened, hour) {
    tell({ act: 'channel.switched', toChannel: 'phone', ...(lastOpened === undefined ? {} : { article: lastOpened }) }, hour);
    const article = draw() < 0.8 ? [...query.relevant].sort(([, a], [, b]) => b - a)[0]?.[0] : undefined;
    const words = longestWords(query.text, weakWords).toLowerCase();
    const key = JSON.stringify([words, article]);
    const topic = calls.get(key) ?? { words, count: 0, ...(article === undefined ? {} : { article }) };
    topic.count += 1;
    calls.set(key, topic);
  }
}

/** A few wants are many people’s: the weight falls with the place in a drawn order. */
function popularity(queries, draw) {
  const order = queries.map((query) => [draw(), query]).sort(([a], [b]) => a - b).map(([, query]) => query);
  const ends = [];
  let sum = 0;
  for (const at of order.keys()) ends.push((sum += 1 / (at + 10)));
  return (share) => {
    const at = ends.findIndex((end) => end >= share * sum);
    return order[at === -1 ? order.length - 1 : at];
  };
}

function pick(choices, draw) {
  let left = draw();
  for (const [share, choice] of choices) if ((left -= share) < 0) return choice;
  return choices[0][1];
}

function keyFrom(draw) {
  const hex = (length) => Array.from({ length }, () => Math.floor(draw() * 16).toString(16)).join('');
  return `${hex(8)}-${hex(4)}-4${hex(3)}-8${hex(3)}-${hex(12)}`;
}
