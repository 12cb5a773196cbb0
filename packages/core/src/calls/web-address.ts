/** An address made absolute, or undefined when it is none. */
export function webAddress(text: string, base?: string): URL | undefined {
  try {
    return new URL(text, base);
  } catch {
    return undefined;
  }
}
