/** Any text as one step of a path. Lone surrogates, which cannot be written in an address, become U+FFFD. */
export function pathStep(text: string): string {
  return String(new URLSearchParams([['', text]])).slice(1).replaceAll('+', '%20');
}
