import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../../ui/button.js';
import { searchIcon } from '../../ui/icons.js';
import type { Asking } from '../asking.js';

/** The one question of the search, and the button that also asks it. */
export function searchField(asking: Asking): TemplateResult {
  const { search, say, inUse, hasFilters } = asking;
  const { typed } = search.state;
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    search.search();
  };
  // The first Escape is the field's; with nothing in it, Escape is the page's, to close what it stands in.
  const key = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.isComposing || typed === '') return;
    event.preventDefault();
    event.stopPropagation();
    search.type('');
  };
  return html`
    <form class="ask" role="search" novalidate part="search" @submit=${submit}>
      <div>
        <label for="words">${say('searchLabel')}</label>
        <p class="civic-muted" id="words-hint">${say('searchHint')}</p>
        <div class="row">
          <input
            class="civic-input"
            id="words"
            type="search"
            enterkeyhint="search"
            autocomplete="off"
            maxlength="600"
            dir=${typed === '' ? nothing : 'auto'}
            aria-describedby="words-hint"
            .value=${typed}
            @input=${(event: Event) => search.type((event.target as HTMLInputElement).value)}
            @keydown=${key}
          />
          ${button({ label: say('search'), kind: 'primary', type: 'submit', icon: searchIcon() })}
        </div>
      </div>
      ${hasFilters ? (inUse?.filters(asking) ?? html`<div class="to-come"></div>`) : nothing}
    </form>
  `;
}
