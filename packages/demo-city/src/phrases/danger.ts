/** Words that mean danger to life, and what the city wants read before anything else. */
export interface DangerWords {
  readonly lang: 'en' | 'es';
  /** Each is found in what the resident typed, whatever its case and accents. */
  readonly phrases: readonly string[];
  readonly emergency: string;
}

export const dangerWords: readonly DangerWords[] = [];
