import type { Box, RequestSearch } from './store.js';

/** The question put to SQLite for a search. The text depends only on which parts narrow it, so that it can be prepared once. */
export function searchStatement(search: RequestSearch, crowdedBox = false): { readonly sql: string; readonly values: readonly (string | number)[] } {
  const wanted: string[] = [];
  const values: (string | number)[] = [];
  const narrow = (condition: string, ...bound: (string | number)[]): void => {
    wanted.push(condition);
    values.push(...bound);
  };

  if (search.ids) narrow('service_request_id IN (SELECT value FROM json_each(?))', JSON.stringify(search.ids));
  if (search.serviceCodes?.length === 1) narrow('service_code = ?', search.serviceCodes[0]!);
  else if (search.serviceCodes) narrow('service_code IN (SELECT value FROM json_each(?))', JSON.stringify(search.serviceCodes));
  if (search.statuses?.length === 1) narrow('status = ?', search.statuses[0]!);
  if (search.requestedFrom !== undefined) narrow('requested_datetime >= ?', search.requestedFrom);
  if (search.requestedTo !== undefined) narrow('requested_datetime <= ?', search.requestedTo);
  if (search.updatedFrom !== undefined) narrow('updated_datetime >= ?', search.updatedFrom);
  if (search.updatedTo !== undefined) narrow('updated_datetime <= ?', search.updatedTo);
  if (search.box) for (const [condition, ...bound] of boxConditions(search.box, crowdedBox)) narrow(condition, ...bound);
  if (search.publicAt !== undefined) narrow('public_from <= ?', search.publicAt);

  const where = wanted.length > 0 ? ` WHERE ${wanted.join(' AND ')}` : '';
  return {
    sql: `SELECT * FROM requests${where} ORDER BY requested_datetime DESC, serial DESC LIMIT ? OFFSET ?`,
    values: [...values, search.limit, search.offset ?? 0],
  };
}

type Condition = readonly [string, ...(string | number)[]];

/** How many requests in a box make it quicker to walk by date and skip what lies outside than to gather the box and sort it. */
export const crowd = 5000;

export const crowdStatement = `SELECT count(*) AS found FROM (SELECT 1 FROM request_points
  WHERE max_lat >= ? AND min_lat <= ? AND max_long >= ? AND min_long <= ? LIMIT ${crowd})`;

/** The R-tree keeps rounded numbers and so finds a little too much; the exact comparison beside it mends that. */
function boxConditions(box: Box, crowded: boolean): Condition[] {
  const crossesDateLine = box.minLong > box.maxLong;
  const exactLat: Condition = ['lat BETWEEN ? AND ?', box.minLat, box.maxLat];
  if (crossesDateLine) return [exactLat, ['(long >= ? OR long <= ?)', box.minLong, box.maxLong]];
  const exactLong: Condition = ['long BETWEEN ? AND ?', box.minLong, box.maxLong];
  if (crowded) return [exactLat, exactLong];
  return [
    [
      'serial IN (SELECT serial FROM request_points WHERE max_lat >= ? AND min_lat <= ? AND max_long >= ? AND min_long <= ?)',
      box.minLat, box.maxLat, box.minLong, box.maxLong,
    ],
    exactLat,
    exactLong,
  ];
}
