import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { runCommand } from './run-command.js';
import type { Surroundings } from './surroundings.js';

/** An editor's folder, and the command run in it. */
export interface Desk {
  path(name: string): string;
  put(files: Readonly<Record<string, string | Uint8Array>>): void;
  text(name: string): string;
  /** Runs the command; words that begin with `./` are files of this desk. */
  run(...typed: readonly string[]): Promise<{ readonly code: number; readonly said: string; readonly told: string }>;
  clear(): void;
}

export function newDesk(means: Partial<Surroundings> = {}): Desk {
  const folder = mkdtempSync(join(tmpdir(), 'civic-faq-'));
  const path = (name: string): string => join(folder, name);
  return {
    path,
    put(files) {
      for (const [name, content] of Object.entries(files)) {
        mkdirSync(dirname(path(name)), { recursive: true });
        writeFileSync(path(name), content);
      }
    },
    text: (name) => readFileSync(path(name), 'utf8'),
    async run(...typed) {
      const said: string[] = [];
      const told: string[] = [];
      const code = await runCommand(typed.map((word) => (word.startsWith('./') ? path(word) : word)), {
        say: (line) => void said.push(line),
        stderr: { write: (text) => told.push(text) },
        fetch: () => Promise.reject(new Error('no line')),
        today: '2026-11-22',
        ...means,
      });
      return { code, said: said.join('\n'), told: told.join('') };
    },
    clear: () => rmSync(folder, { recursive: true, force: true }),
  };
}
