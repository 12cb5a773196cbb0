import { html, nothing, type TemplateResult } from 'lit';
import { checkboxes } from '../../ui/choices.js';
import { disclosure } from '../../ui/disclosure.js';
import type { FormMeans } from './form-means.js';

interface EvidenceField {
  readonly id: string;
  readonly ids: readonly string[] | undefined;
  readonly onChange: (ids: readonly string[]) => void;
}

/** What a claim rests on, out of all that the map rests on, with the numbers by which the map points at it. */
export function evidenceField({ id, ids = [], onChange }: EvidenceField, { reading: { map: { evidence = [] } }, say }: FormMeans): TemplateResult | typeof nothing {
  if (evidence.length === 0) return nothing;
  return checkboxes({ id, legend: say('restsOn'), options: evidence.map((one, at) => ({ value: one.id, label: html`[${at + 1}] <bdi>${one.title}</bdi>` })), values: ids, onChange });
}

/** The same, folded until it is asked for. */
export const foldedEvidence = (summary: string, field: EvidenceField, means: FormMeans): TemplateResult | typeof nothing => {
  const body = evidenceField(field, means);
  return body === nothing ? nothing : disclosure({ summary, body: html`${body}` });
};

/** Where a list need not be there, none stands for an empty one. */
export const orNone = <One>(list: readonly One[]): readonly One[] | undefined => (list.length > 0 ? list : undefined);
