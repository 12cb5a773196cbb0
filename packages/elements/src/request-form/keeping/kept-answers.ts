import { html, nothing, type TemplateResult } from 'lit';
import { button, notice } from '../../ui/index.js';
import type { Walk } from '../walk.js';

async function goOn({ form }: Walk): Promise<void> {
  const draft = await form.keeping.takeUpOld();
  if (draft) {
    // The city may have ended the service since: then it is chosen anew.
    form.change({ ...draft, serviceCode: form.offered.find(draft.serviceCode) ? draft.serviceCode : '' });
    await form.loadQuestions();
  }
  form.look({}, 'heading');
}

async function letGo({ form }: Walk): Promise<void> {
  await form.keeping.forgetOld();
  form.look({ said: 'cleared' }, 'heading');
}

/** Answers that have lain longer than they may are not cleared before the resident was told. */
export function oldAnswers(walk: Walk): TemplateResult | typeof nothing {
  const { form, say, locale } = walk;
  const { oldSince } = form.keeping;
  if (oldSince === undefined) return nothing;
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(oldSince);
  return notice({ kind: 'info', word: say('information'), body: html`
    <p>${say('oldAnswers', { date })}</p>
    <div class="actions">
      ${button({ label: say('oldAnswersGoOn'), kind: 'secondary', onClick: () => void goOn(walk) })}
      ${button({ label: say('oldAnswersClear'), kind: 'quiet', onClick: () => void letGo(walk) })}
    </div>` });
}

/** Where answers outlive the tab, whoever shares the device should know, and how to have them gone. */
export function keptAnswers({ form, say }: Walk): TemplateResult | typeof nothing {
  return form.keeping.isOnDevice ? html`<p class="quiet">${say('answersOnDevice')}</p>` : nothing;
}
