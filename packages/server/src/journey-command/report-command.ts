import { compareMaps, measuredPains, reportOn, textSaid, type JourneyMap, type JourneyProblem, type JourneyText, type MeasuredPain } from '@civic-elements/core/journey';
import type { ReportWish } from './command-line.js';
import { mapOfFile, measuresOfFile } from './files.js';
import { sentences } from './sentences.js';
import type { ExitCode, Surroundings } from './surroundings.js';
import { tellLines } from './tell-problems.js';

/** Says what a map claims without evidence, which pain nothing answers, and what the figures say of each. */
export async function reportCommand({ file, compare, metrics, json }: ReportWish, surroundings: Surroundings): Promise<ExitCode> {
  const map = await mapOfFile(file);
  const counterpart = compare === undefined ? undefined : await mapOfFile(compare);
  const measures = metrics === undefined ? undefined : await measuresOfFile(metrics);
  const say = (text: JourneyText): string => textSaid(text, map.lang, map.lang).words;
  const { claimsWithoutEvidence, painsWithoutOpportunity, opportunitiesForNothing, stepsWithoutFeeling } = reportOn(map, counterpart);
  const measured = measures && measuredPains(map, measures);
  const found = {
    map: map.id, title: say(map.title),
    claimsWithoutEvidence: claimsWithoutEvidence.map(({ kind, claimPath, basis, step }) => ({ kind, path: claimPath, ...(basis && { basis }), step: say(step.title) })),
    painsWithoutOpportunity: painsWithoutOpportunity.map(({ pain, path, step }) => ({ id: pain.id, path, text: say(pain.text), step: say(step.title) })),
    opportunitiesForNothing: opportunitiesForNothing.map(({ opportunity, path, step }) => ({ id: opportunity.id, path, text: say(opportunity.text), step: say(step.title) })),
    stepsWithoutFeeling: stepsWithoutFeeling.map(({ step, path }) => ({ id: step.id, path, step: say(step.title) })),
    ...(measured && { madeUp: measures.synthetic, painsByState: measured.pains.map((one) => asJson(one, say)) }),
  };
  const problems = [...(measured?.problems ?? []).map((one) => ({ ...one, file: metrics ?? '' })), ...(counterpart ? problemsBetween(map, counterpart) : []).map((one) => ({ ...one, file }))];
  tellLines(problems.map((one) => sentences.problem(one.file, one.path, one.says)), surroundings);
  if (json) surroundings.write(`${JSON.stringify(found, null, 2)}\n`);
  else surroundings.write(`${linesOf(found).join('\n')}\n`);
  return problems.length > 0 ? 1 : 0;
}

const asJson = ({ pain, step, state, because, affected }: MeasuredPain, say: (text: JourneyText) => string) =>
  ({ id: pain.id, state, because, text: say(pain.text), step: say(step.title), ...(affected !== undefined && { affected }) });

const problemsBetween = (map: JourneyMap, other: JourneyMap): readonly JourneyProblem[] => (map.state === 'to-be' ? compareMaps(other, map) : compareMaps(map, other)).problems;

interface Found {
  readonly map: string;
  readonly title: string;
  readonly claimsWithoutEvidence: readonly { readonly kind: keyof typeof sentences.claim; readonly path: string; readonly basis?: string; readonly step: string }[];
  readonly painsWithoutOpportunity: readonly Named[];
  readonly opportunitiesForNothing: readonly Named[];
  readonly stepsWithoutFeeling: readonly { readonly id: string; readonly step: string }[];
  readonly madeUp?: boolean;
  readonly painsByState?: readonly (Named & { readonly state: keyof typeof sentences.state })[];
}

interface Named {
  readonly id: string;
  readonly text: string;
  readonly step: string;
}

function linesOf(found: Found): readonly string[] {
  const named = ({ id, text, step }: Named): string => `  ${id}: ${sentences.atStep(text, step)}`;
  return [
    sentences.title(found.title, found.map), '',
    sentences.bareClaims(found.claimsWithoutEvidence.length), ...found.claimsWithoutEvidence.map(({ kind, path, basis, step }) => `  ${path}: ${sentences.claimAt(sentences.claim[kind], basis, step)}`), '',
    sentences.leftPains(found.painsWithoutOpportunity.length), ...found.painsWithoutOpportunity.map(named), '',
    sentences.emptyOpportunities(found.opportunitiesForNothing.length), ...found.opportunitiesForNothing.map(named), '',
    sentences.noFeeling(found.stepsWithoutFeeling.length), ...found.stepsWithoutFeeling.map(({ id, step }) => `  ${id}: ${step}`),
    ...(found.painsByState ? ['', sentences.painsByState(found.painsByState.length), ...(found.madeUp ? [`  ${sentences.madeUp}`] : []), ...found.painsByState.map((one) => `  ${sentences.state[one.state]}: ${sentences.atStep(one.text, one.step)}`)] : []),
  ];
}
