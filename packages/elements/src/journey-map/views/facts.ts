import { html, type TemplateResult } from 'lit';

export type Fact = readonly [name: string, value: unknown] | undefined;

/** Names and what they stand for; what is undefined is not known and left out. */
export const facts = (all: readonly Fact[], more = ''): TemplateResult => html`<dl class="facts ${more}">${all.map((fact) => fact && html`<div><dt>${fact[0]}</dt><dd>${fact[1]}</dd></div>`)}</dl>`;
