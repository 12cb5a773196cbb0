import type { ClaimKind, PainState } from '@civic-elements/core/journey';

const counted = (count: number, one: string, many: string): string => `${count.toLocaleString('en')} ${count === 1 ? one : many}`;

/** Every sentence that civic-journey says to the people who run it. */
export const sentences = {
  // Files
  noSuchFile: (path: string) => `There is no file ${path}.`,
  isAFolder: (path: string) => `${path} is a folder. Name the file.`,
  unreadable: (path: string, code: string) => `${path} cannot be read (${code}).`,
  unwritable: (path: string, code: string) => `${path} cannot be written (${code}).`,
  bothWays: (path: string) => `${path} would be both read and written. Name another file after --out.`,
  unexpected: (says: string) => `Something went wrong that should not: ${says}`,

  // What is wrong in a file, and what was left out
  problem: (file: string, path: string, says: string) => `${file}: ${path === '' ? 'the whole' : path} ${says}`,
  note: (file: string, at: string, says: string) => (/^\d*$/.test(at) ? `${file}${at && `:${at}`}: ${says}` : `${file}: ${at}: ${says}`),
  left: (path: string, says: string) => `Left out: ${path} ${says}`,
  more: (count: number) => `… and ${count.toLocaleString('en')} more.`,
  goodMap: (file: string, stages: number, steps: number) => `${file}: a map of ${counted(stages, 'stage', 'stages')} and ${counted(steps, 'step', 'steps')}, nothing wrong.`,
  goodFigures: (file: string, touchpoints: number) => `${file}: figures of ${counted(touchpoints, 'touchpoint', 'touchpoints')}, nothing wrong.`,
  written: (path: string) => `Written to ${path}.`,

  // The report
  title: (title: string, id: string) => `${title} (${id})`,
  bareClaims: (count: number) => `Claims without evidence: ${count}`,
  claim: { emotion: 'feeling', pain: 'pain point', moment: 'moment that matters', quote: 'quote' } satisfies Record<ClaimKind, string>,
  claimAt: (kind: string, basis: string | undefined, step: string) => `${kind}${basis === undefined ? '' : `, ${basis}`}, at “${step}”`,
  leftPains: (count: number) => `Pain points that no opportunity addresses: ${count}`,
  emptyOpportunities: (count: number) => `Opportunities that address no pain point: ${count}`,
  atStep: (text: string, step: string) => `${text} At “${step}”.`,
  noFeeling: (count: number) => `Steps whose feeling is not known: ${count}`,
  painsByState: (count: number) => `What the figures say of the pain points: ${count}`,
  state: { confirmed: 'confirmed', 'not-confirmed': 'not confirmed', unclear: 'unclear', 'too-few': 'too few to show', 'no-data': 'no data' } satisfies Record<PainState, string>,
  madeUp: 'These figures are made up.',

  // Wrong use
  noCommand: 'Say what to do: check, convert or report. civic-journey --help tells more.',
  badCommand: (command: string) => `“${command}” is not a command. There are check, convert and report.`,
  badOption: (option: string, command: string) => `civic-journey ${command} has no option ${option}. civic-journey --help lists them all.`,
  optionNeedsValue: (option: string) => `The option ${option} needs a value after it.`,
  optionTakesNone: (option: string) => `The option ${option} takes no value.`,
  needsOneOf: (option: string, values: readonly string[]) => `${option} takes one of these: ${values.join(', ')}.`,
  nothingNamed: (command: string) => `Name the file to ${command}.`,
  notMoreThan: (what: string) => `${what} is one file too many: civic-journey takes one here.`,
  needsTo: (kinds: readonly string[]) => `civic-journey convert needs --to, with one of these after it: ${kinds.join(', ')}.`,
  needsOver: (kind: string) => `A map from ${kind} needs --over with the map it was made of: ${kind} holds its steps only.`,
  metricsElsewhere: '--metrics goes with --to html and --to svg: no other form has a place for figures.',
  notALanguage: (text: string) => `“${text}” is not a language. Write it like en or es-MX.`,
  notAWidth: (text: string) => `“${text}” is not a width. Give pixels from 900 to 20000.`,
} as const;
