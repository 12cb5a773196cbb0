import { define } from '../internal/define.js';
import { RequestForm } from './request-form.js';

define('civic-request-form', RequestForm);

declare global {
  interface HTMLElementTagNameMap {
    'civic-request-form': RequestForm;
  }
}
