export const minute = 60_000;
export const hour = 60 * minute;
export const day = 24 * hour;

/** The n-th Sunday of a month (1 to 12) at midnight UTC. */
function sunday(year: number, month: number, nth: number): number {
  const first = Date.UTC(year, month - 1, 1);
  return first + ((7 - new Date(first).getUTCDay()) % 7) * day + (nth - 1) * 7 * day;
}

/** Hours by which Alderwick's clock is behind UTC: 4 from the second Sunday of March to the first of November, else 5. */
function hoursBehind(at: number): number {
  const year = new Date(at).getUTCFullYear();
  return at >= sunday(year, 3, 2) + 7 * hour && at < sunday(year, 11, 1) + 6 * hour ? 4 : 5;
}

/** The moment at which the city's clock shows this day (year-month-day) and minute of the day. */
export function cityMoment(date: string, minuteOfDay: number): number {
  const wall = Date.parse(`${date}T00:00:00Z`) + minuteOfDay * minute;
  return wall + hoursBehind(wall + 5 * hour) * hour;
}

/** The day, year-month-day, that the city's calendar shows. */
export function cityDay(at: number): string {
  return new Date(at - hoursBehind(at) * hour).toISOString().slice(0, 10);
}

/** The moment as the city writes it, for instance 2026-11-20T08:15:00-05:00. */
export function cityIso(at: number): string {
  const behind = hoursBehind(at);
  return `${new Date(at - behind * hour).toISOString().slice(0, 19)}-0${behind}:00`;
}

/** The moment moved into the hours in which crews write, 7:00 to 18:30, without changing what came first. */
export function workingTimeAfter(before: number, at: number): number {
  const midnight = cityMoment(cityDay(at), 0);
  const clock = (at - midnight) / minute;
  const working = clock < 420 ? 420 + clock / 14 : clock < 1080 ? 450 + ((clock - 420) * 630) / 660 : 1080 + (clock - 1080) / 12;
  const moved = midnight + Math.round(working) * minute;
  return moved > before ? moved : workingTimeAfter(before, at + 12 * hour);
}
