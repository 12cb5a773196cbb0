/** A JSON file from the site's own server, without cookies. Rejects where it does not come or is none. */
export async function readJson(src: string, signal?: AbortSignal): Promise<unknown> {
  const answer = await fetch(src, { credentials: 'omit', ...(signal && { signal }) });
  if (!answer.ok) throw new Error(`${src} answered ${answer.status}`);
  return answer.json();
}
