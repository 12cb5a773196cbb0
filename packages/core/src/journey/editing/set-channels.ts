import type { JourneyChannel, JourneyMap } from '../journey-map.js';
import { addPart, type NewPart } from './edit-parts.js';
import { changeStep } from './edit-steps.js';
import { allOf, edited, type JourneyEdit } from './journey-edit.js';
import { isSameJson } from './same-json.js';

/** A channel of the map by its id, or one that may be new to it. */
export type ChannelChosen = string | NewPart<JourneyChannel>;

/**
 * Says by which channels a step goes, in this order. A new one is added to the channels of the map, and is `made`; where the map has one of that type and label, it is
 * taken instead. An empty list says that the step goes by no channel.
 */
export function setChannels(stepId: string, chosen: readonly ChannelChosen[]): JourneyEdit {
  const news = chosen.filter((channel) => typeof channel !== 'string');
  return allOf(
    ...news.map((channel): JourneyEdit => (map) => (idOf(channel, map) === undefined ? addPart('channels', channel)(map) : edited(map, []))),
    (map) => changeStep(stepId, { channels: [...new Set(chosen.flatMap((channel) => idOf(channel, map) ?? []))] })(map),
  );
}

function idOf(channel: ChannelChosen, { channels }: JourneyMap): string | undefined {
  if (typeof channel === 'string') return channel;
  return channels.find(({ id, type, label }) => (channel.id === undefined || channel.id === id) && type === channel.type && isSameJson(label, channel.label))?.id;
}
