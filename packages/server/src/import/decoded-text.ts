/** The text of bytes as they come, pieces never ending inside a character. A byte order mark is left out. */
export async function* decodedText(bytes: AsyncIterable<Buffer>, encoding = 'utf-8'): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of bytes) yield decoder.decode(chunk, { stream: true });
}
