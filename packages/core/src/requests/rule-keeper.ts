import { problemWithRules } from './problem-with-rules.js';
import type { RuleKeeper } from './question-rules.js';
import { questionsByRules } from './questions-by-rules.js';

/** Keeps the rules of questions. Apart, because most cities have none: whoever reads rules gives it along with them. */
export const ruleKeeper: RuleKeeper = { questionsToAsk: questionsByRules, problemWith: problemWithRules };
