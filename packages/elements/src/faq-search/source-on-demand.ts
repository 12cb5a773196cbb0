import { CityError } from '@civic-elements/core/calls';
import type { FaqSource } from '@civic-elements/core/faq';
import { isOnline } from '../platform/network.js';

/** A source whose code comes with the first question to it. Code that cannot be loaded is tried again with the next. */
export function sourceOnDemand(load: () => Promise<FaqSource>): FaqSource {
  let loading: Promise<FaqSource> | undefined;
  return {
    async open(lang, options) {
      loading ??= load().catch((cause: unknown) => {
        loading = undefined;
        throw new CityError(isOnline() ? 'unreachable' : 'offline', 'A part of the page could not be loaded', { cause });
      });
      return (await loading).open(lang, options);
    },
  };
}
