import type { CheckWish } from './command-line.js';
import { Faulty, mapOrMeasuresOfFile } from './files.js';
import { sentences } from './sentences.js';
import type { ExitCode, Surroundings } from './surroundings.js';
import { tellProblems } from './tell-problems.js';

/** Reads each file and says what is wrong with it. One bad file does not keep the others from being read. */
export async function checkCommand({ files }: CheckWish, surroundings: Surroundings): Promise<ExitCode> {
  let ends: ExitCode = 0;
  for (const file of files) {
    try {
      const read = await mapOrMeasuresOfFile(file);
      const good = 'map' in read ? sentences.goodMap(file, read.map.stages.length, read.map.stages.reduce((sum, { steps }) => sum + steps.length, 0)) : sentences.goodFigures(file, read.measures.touchpoints.length);
      surroundings.write(`${good}\n`);
    } catch (error) {
      if (!(error instanceof Faulty)) throw error;
      tellProblems(error, surroundings);
      ends = 1;
    }
  }
  return ends;
}
