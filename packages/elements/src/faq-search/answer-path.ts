/**
 * Where an answer stands: its id, after the ids of those whose related questions led to it. The same answer can be open in one
 * place and closed in another.
 */
export type Path = readonly string[];

export const keyOf = (path: Path): string => JSON.stringify(path);
