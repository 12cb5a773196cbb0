import { common, languageFor, requestForm, sayIn, statusTracker, type CommonWords, type RequestFormWords, type Say, type StatusTrackerWords } from '@civic-elements/core/words';

/** The whole catalogue in one language, by who says it: some keys belong to both widgets. */
export interface Spoken {
  readonly form: Say<CommonWords & RequestFormWords>;
  readonly tracker: Say<CommonWords & StatusTrackerWords>;
}

export async function spokenIn(wished: string): Promise<Spoken> {
  const language = languageFor(wished);
  const said = (await language?.load()) ?? { common, requestForm, statusTracker };
  const code = language?.code ?? 'en';
  return {
    form: sayIn<CommonWords & RequestFormWords>({ ...said.common, ...said.requestForm }, code),
    tracker: sayIn<CommonWords & StatusTrackerWords>({ ...said.common, ...said.statusTracker }, code),
  };
}
