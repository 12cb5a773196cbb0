import { searchServices } from '@civic-elements/core/requests';

const fold = (text) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** What `<datalist>` does: the options that hold what was typed, as it was typed, in the order of the list. */
function datalist(services) {
  const names = services.map((service) => [fold(service.name), service]);
  return (words, limit) => names.filter(([name]) => name.includes(fold(words))).slice(0, limit).map(([, service]) => service);
}

/** A kinder substring match than any browser has: names that hold most of the words typed, the city's order among equals. */
function wordByWord(services) {
  const names = services.map((service) => [fold(service.name), service]);
  return (words, limit) => {
    const typed = fold(words).match(/[\p{L}\p{N}]{3,}/gu) ?? [];
    return names.map(([name, service]) => [typed.filter((word) => name.includes(word)).length, service])
      .filter(([held]) => held > 0).sort(([a], [b]) => b - a).slice(0, limit).map(([, service]) => service);
  };
}

export const peers = { 'this form': searchServices, 'substring, word by word': wordByWord, 'substring, as <datalist>': datalist };
