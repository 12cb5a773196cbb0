/** JSON and XML are held in memory whole up to here; a service list is a thousand times smaller. */
export const mostMegabytes = 32;

/** The text of a file, or undefined once it proves too large, unpacked as it is. */
export async function readWholeFile(bytes: AsyncIterable<Buffer>): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of bytes) {
    length += chunk.length;
    if (length > mostMegabytes * 1024 * 1024) return undefined;
    chunks.push(chunk);
  }
  return new TextDecoder().decode(Buffer.concat(chunks));
}
