/** What an element of the manifest offers without a word about it. */
export function undescribed(element) {
  const missing = ['summary', 'description'].filter((key) => isBlank(element[key]));
  for (const kind of ['attributes', 'members', 'events', 'slots', 'cssParts', 'cssProperties', 'cssStates']) {
    for (const { name, description } of element[kind] ?? []) if (isBlank(description)) missing.push(`${kind} ${name || '(default)'}`);
  }
  return missing;
}

const isBlank = (text) => typeof text !== 'string' || text.trim() === '';
