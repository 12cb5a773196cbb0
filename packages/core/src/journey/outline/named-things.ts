import type { Actor, CustomLane, JourneyChannel } from '../journey-map.js';
import { actorRoles, channelTypes, type ChannelType } from '../journey-terms.js';
import type { JourneyText } from '../journey-text.js';
import { newId } from '../new-id.js';
import type { JourneyOutline, OutlineData, OutlineItem, OutlineNote } from './journey-outline.js';

type Kind = 'place' | 'pain' | 'opportunity' | 'channel' | 'actor' | 'lane' | 'touchpoint';

const isId = (id: string | undefined): id is string => id !== undefined && /^[a-z0-9][a-z0-9-]{0,79}$/.test(id);

// The first that fits counts: “text chat” is a chat, “email” no mail.
const channelWords: readonly (readonly [ChannelType, RegExp])[] = [
  ['chatbot', /\b(chat ?)?bot\b/i], ['live_chat', /\bchat\b/i], ['email', /\be-?mails?\b/i], ['sms_text_messages', /\b(sms|texts?|text messages?)\b/i], ['mobile_app', /\bapps?\b/i], ['social_media', /\bsocial\b/i],
  ['self_service_kiosk', /\bkiosks?\b/i], ['automated_phone', /\b(ivr|automated|recorded)\b/i], ['phone', /\b(tele)?(phones?|calls?|hotline)\b|\b311\b/i], ['website', /\b(web|website|site|online|internet|portal)\b/i], ['fax', /\bfax\b/i],
  ['postal_mail', /\b(mail|post|letters?)\b/i], ['in_person', /\b(in person|offices?|counters?|desks?|visits?|city hall)\b/i], ['paper', /\b(paper|forms?|flyers?|leaflets?)\b/i], ['word_of_mouth', /\b(word of mouth|neighbou?rs?|friends?)\b/i],
];

/** Finds, or makes, what an outline only names: channels, actors, lanes of the map's own, and an id for each thing that needs one. */
export class NamedThings {
  readonly channels: JourneyChannel[] = [];
  readonly actors: Actor[] = [];
  readonly customLanes: CustomLane[] = [];
  private readonly taken = new Map<Kind, Set<string>>();
  private readonly given: ReadonlyMap<Kind, ReadonlySet<string>>;
  private readonly used = new Set<string>();

  constructor(outline: JourneyOutline, private readonly notes: OutlineNote[]) {
    const items = outline.stages.flatMap((stage) => [...stage.items, ...stage.steps.flatMap((step) => step.items)]);
    this.given = new Map<Kind, ReadonlySet<string>>([
      ['place', new Set(outline.stages.flatMap(({ data, steps }) => [data['stage'], ...steps.map((step) => step.data['step'])]).filter(isId))],
      ['pain', new Set(items.map(({ data }) => data['id']).filter(isId))], ['opportunity', new Set(items.map(({ data }) => data['id']).filter(isId))],
      ['channel', new Set(items.map(({ data }) => data['channel']).filter(isId))], ['actor', new Set(items.map(({ data }) => data['actor']).filter(isId))],
      ['lane', new Set(items.map(({ name }) => ownLaneId(name)).filter(isId))], ['touchpoint', new Set(items.map(({ data }) => data['touchpoint']).filter(isId))],
    ]);
  }

  /** The id that a program wrote, if it is one and no other thing has it; else one made of the words. */
  id(kind: Kind, words: JourneyText, given: string | undefined, at: string): string {
    const mark = `${kind} ${given}`;
    if (isId(given) && !this.used.has(mark)) {
      this.used.add(mark);
      return given;
    }
    const id = this.made(kind, words);
    if (given !== undefined && given !== '') this.notes.push({ at, says: `The id “${given.slice(0, 80)}” is another's, or none; it is “${id}” now.` });
    return id;
  }

  channel(label: JourneyText, { channel, type }: OutlineData, at: string): string {
    const found = isId(channel) ? this.channels.find(({ id }) => id === channel) : this.channels.find((one) => isSame(one.label, label));
    if (found) return found.id;
    const told = channelTypes.find((one) => one === type) ?? channelWords.find(([, words]) => words.test(plain(label)))?.[0];
    if (told === undefined) this.notes.push({ at, says: `Nothing says what kind of contact “${plain(label)}” is; it is “other_non_digital” now.` });
    const id = isId(channel) ? channel : this.made('channel', label);
    this.channels.push({ id, type: told ?? 'other_non_digital', label });
    return id;
  }

  actor(name: JourneyText, { actor, role }: OutlineData, at: string): string {
    const found = isId(actor) ? this.actors.find(({ id }) => id === actor) : this.actors.find((one) => isSame(one.name, name));
    if (found) return found.id;
    const told = actorRoles.find((one) => one === role);
    if (told === undefined) this.notes.push({ at, says: `Nothing says whether “${plain(name)}” is a customer, of the staff or a system; it is “customer” now.` });
    const id = isId(actor) ? actor : this.made('actor', name);
    this.actors.push({ id, name, role: told ?? 'customer' });
    return id;
  }

  /** The id of a lane of the map's own, by its name. */
  lane({ lane, name, below }: OutlineItem): string {
    const given = ownLaneId(name);
    const found = isId(given) ? this.customLanes.find(({ id }) => id === given) : this.customLanes.find(({ label }) => isSame(label, lane));
    if (found) return found.id;
    const id = isId(given) ? given : this.made('lane', lane);
    this.customLanes.push({ id, label: lane, ...(below && { zone: 'backstage' as const }) });
    return id;
  }

  private made(kind: Kind, words: JourneyText): string {
    const taken = this.taken.get(kind) ?? new Set(this.given.get(kind));
    this.taken.set(kind, taken);
    return newId(plain(words), kind === 'place' ? 'step' : kind, taken);
  }
}

export const plain = (text: JourneyText): string => (typeof text === 'string' ? text : Object.values(text)[0] ?? '');
const isSame = (one: JourneyText, other: JourneyText): boolean => plain(one).toLowerCase() === plain(other).toLowerCase();
const ownLaneId = (name: string | undefined): string | undefined => (name?.startsWith('lane:') ? name.slice('lane:'.length) : undefined);
