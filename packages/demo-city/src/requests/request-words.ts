/** What residents of Alderwick write about one service, and what the crews write back. */
export interface RequestWords {
  readonly code: string;
  /** How often it is asked for, compared with the others. */
  readonly weight: number;
  /** Months in which it is asked for, 1 to 12; the whole year when left out. */
  readonly months?: readonly number[];
  /** `{street}` becomes the street of the request, `{cross}` one that crosses it, `{district}` its part of the city. */
  readonly asked: readonly string[];
  /** The answers that go with each of `asked`, where it would be odd to leave them to chance. */
  readonly answers?: readonly Readonly<Record<string, string | readonly string[]>>[];
  readonly underWay: readonly string[];
  /** How each of `asked` ends; the last serves for those without one. */
  readonly done: readonly string[];
  readonly notDone: readonly string[];
}

export const winter = [12, 1, 2, 3];
export const coldMonths = [10, 11, 12, 1, 2, 3, 4];
export const warmMonths = [4, 5, 6, 7, 8, 9, 10];
