/** What the command has around it. */
export interface Surroundings {
  /** What the one who asked gets; what a pipe takes. */
  readonly write: (text: string) => void;
  /** What went otherwise than hoped, and what was left out. */
  readonly tell: (text: string) => void;
}

/** How a command ended: done, something is to be mended, or it could not go on. */
export type ExitCode = 0 | 1 | 2;
