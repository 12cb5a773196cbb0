import type { CityProblem } from '../requests/index.js';
import { partOf, textOf, type XmlElement } from './answer-tree.js';
import { fitToShow } from './plain-text.js';

/** One reason as the city wrote it; `said` may be anything and is not for showing. */
export interface RawProblem {
  readonly code: string;
  readonly said: string;
}

const textNames = ['description', 'message', 'detail', 'error_description', 'reason'] as const;

function problemOf(tree: XmlElement): RawProblem {
  return { code: textOf(tree, 'code', 'type'), said: textOf(tree, ...textNames) };
}

/**
 * The reasons in an error answer: the standard's list of code and description, one such object alone, another word for
 * description, `<error>text</error>` without a code, or a list of bare texts. Empty when the answer is no error answer.
 */
export function readProblems(tree: XmlElement, depth = 0): readonly RawProblem[] {
  if (depth > 4) return [];
  if (partOf(tree, ...textNames)) {
    const problem = problemOf(tree);
    return problem.said || problem.code ? [problem] : [];
  }
  const bare = (one: XmlElement): boolean => one.children.length === 0 && one.text.trim() !== '';
  if (bare(tree)) return /^errors?$/.test(tree.name) ? [{ code: '', said: tree.text.trim() }] : [];
  const isList = /^(?:errors?|)$/.test(tree.name);
  return tree.children.flatMap((child) => {
    if (/^errors?$/.test(child.name) || child.children.length > 0) return readProblems(child, depth + 1);
    return isList && child.name === '' && bare(child) ? [{ code: '', said: child.text.trim() }] : [];
  });
}

/** The reasons as they may be shown. */
export function problemsToShow(problems: readonly RawProblem[]): readonly CityProblem[] {
  return problems.map(({ code, said }) => ({ code: /^[\w.:-]{1,60}$/.test(code) ? code : '', words: fitToShow(said) }));
}

/** Whether a record that could be an answer is one that says no: it names a fault, and no service of its own accord has one. */
export function namesFault(tree: XmlElement): boolean {
  return partOf(tree, 'code', 'message', 'error', 'errors') !== undefined;
}

/** Whether a refusal means that the city has this request already. */
export function saysDuplicate(problems: readonly RawProblem[]): boolean {
  return problems.some(({ code, said }) => /duplicate/i.test(`${code} ${said}`));
}
