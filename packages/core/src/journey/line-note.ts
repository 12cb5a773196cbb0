/** Something a person has to look at after a text was read. Lines count from 1. */
export interface LineNote {
  readonly line: number;
  readonly says: string;
}
