/** What a text holds; what is no JSON is handed on as it is, and then found to be no map. */
export function jsonIn(text: string | null): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return text;
  }
}
