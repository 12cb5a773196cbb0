import { define } from '../internal/define.js';
import { FaqSearch } from './faq-search.js';

define('civic-faq-search', FaqSearch);

declare global {
  interface HTMLElementTagNameMap {
    'civic-faq-search': FaqSearch;
  }
}
