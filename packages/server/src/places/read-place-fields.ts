import { isPoint, type Point } from '@civic-elements/core/places';
import { firstText, numberOf, type Fields } from '../import/plain-value.js';
import type { Line } from './along-line.js';
import type { HouseRange, KnownAddress, Landmark, StreetAlias } from './place-store.js';
import { readableName } from './place-words.js';

/** Columns and properties by the names that cities and the census give them, in small letters. */
const names = {
  street: ['street', 'street_name', 'full_name', 'fullname', 'st_full', 'stname', 'full_street_name', 'street_full'],
  before: ['pre_dir', 'predir', 'prefix_dir'], name: ['st_name', 'street_nam', 'base_name'], type: ['st_type', 'sttype', 'street_type', 'suf_type'], after: ['post_dir', 'suf_dir', 'sufdir', 'postdir'],
  leftFrom: ['left_from', 'l_f_add', 'lfromadd', 'fromaddr_l', 'lfromhn', 'l_from'], leftTo: ['left_to', 'l_t_add', 'ltoadd', 'toaddr_l', 'ltohn', 'l_to'],
  rightFrom: ['right_from', 'r_f_add', 'rfromadd', 'fromaddr_r', 'rfromhn', 'r_from'], rightTo: ['right_to', 'r_t_add', 'rtoadd', 'toaddr_r', 'rtohn', 'r_to'],
  alias: ['alias', 'alias_of', 'cl_street_full'],
  landmark: ['name', 'landmark', 'landmark_name'], address: ['address', 'street_address', 'location_address', 'addr'], number: ['number', 'house_number', 'add_number', 'housenumber'],
  lat: ['lat', 'latitude', 'y'], long: ['long', 'lon', 'lng', 'longitude', 'x'],
} as const;

/** Columns that only a file of address ranges has. */
export function namesRanges(columns: readonly string[]): boolean {
  const there = new Set(columns.map((column) => column.trim().toLowerCase()));
  const has = (wanted: readonly string[]): boolean => wanted.some((name) => there.has(name));
  return (has(names.leftFrom) || has(names.rightFrom)) && (has(names.leftTo) || has(names.rightTo)) && (has(names.street) || has(names.name) || has(names.landmark));
}

/** Columns that only a file of landmarks or houses has, and no file of requests. */
export function namesLandmarks(columns: readonly string[]): boolean {
  const there = columns.map((column) => column.trim().toLowerCase());
  const has = (wanted: readonly string[]): boolean => wanted.some((name) => there.includes(name));
  return there.length <= 8 && has(names.landmark) && has(names.address) && !there.some((name) => /status|date|type_of|service|request|question/.test(name));
}

export function lowerCased(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name.trim().toLowerCase(), value]));
}

/** Both sides of a piece of a street; a side from 0 to 0 has no houses. Undefined when no street is named. */
export function rangesIn(fields: Fields, line?: Line): { readonly street: string; readonly ranges: readonly HouseRange[]; readonly alias?: StreetAlias } | undefined {
  const parts = [names.before, names.name, names.type, names.after].map((choices) => firstText(fields, ...choices));
  const own = parts[1] === '' ? firstText(fields, ...names.street, ...names.landmark) : parts.filter((part) => part !== '').join(' ');
  if (own === '') return undefined;
  // A file of other names repeats the ranges of the street it means.
  const meant = firstText(fields, ...names.alias);
  const street = readableName(meant === '' ? own : meant);
  const sides = [['left', names.leftFrom, names.leftTo], ['right', names.rightFrom, names.rightTo]] as const;
  const ranges = sides.flatMap(([side, fromNames, toNames]): readonly HouseRange[] => {
    const [from, to] = [numberOf(firstText(fields, ...fromNames)), numberOf(firstText(fields, ...toNames))];
    if (from === null || to === null || !(from >= 0 && to >= 0) || (from === 0 && to === 0) || !Number.isInteger(from) || !Number.isInteger(to)) return [];
    return [{ street, from, to, side, numbers: from % 2 !== to % 2 ? 'both' : from % 2 === 0 ? 'even' : 'odd', ...(line && { line }) }];
  });
  return { street, ranges: meant === '' ? ranges : [], ...(meant !== '' && readableName(own) !== street && { alias: { street, alias: readableName(own) } }) };
}

/** A landmark, with the house it has where its address is one and its point is known. */
export function landmarkIn(fields: Fields, at?: Point): { readonly landmark?: Landmark; readonly address?: KnownAddress } {
  const [name, address] = [firstText(fields, ...names.landmark), firstText(fields, ...names.address)];
  const [lat, long] = [numberOf(firstText(fields, ...names.lat)), numberOf(firstText(fields, ...names.long))];
  const point = at ?? (isPoint(lat, long) ? { lat: lat!, long: long! } : undefined);
  const house = knownAddress(address, point) ?? knownAddress(`${firstText(fields, ...names.number)} ${firstText(fields, ...names.street)}`, point);
  return {
    ...(name !== '' && { landmark: { name: readableName(name), address: name === address ? '' : readableName(address), ...(point && { point }) } }),
    ...(house && { address: house }),
  };
}

/** "1400-52 N 05th Street": of several houses the first, for that is where the door is. */
function knownAddress(address: string, point: Point | undefined): KnownAddress | undefined {
  const [, number, street] = /^(\d{1,6})(?:\s*-\s*\d+)?\s+(?=.*\p{L}{2})(?!.*\s(?:at|and|\d+)(?:\s|$))([\p{L}\d][\p{L}\d .'’-]*?)\s*$/u.exec(address) ?? [];
  return number === undefined || street === undefined || !point ? undefined : { number: Number(number), street: readableName(street), point };
}
