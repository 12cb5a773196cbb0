type FormPart = readonly [name: string, value: string | Blob];

/** Names stand between quotation marks in a line of their own. Source: WHATWG HTML, multipart/form-data encoding. */
const quoted = (text: string): string => text.replaceAll('"', '%22').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

/**
 * A form in parts that says its own type. Written by hand, for a browser's FormData makes two signs of every line break, and what
 * arrives is to be what was typed. `seed` must be unguessable, so that no file can hold the line between two parts. Files get
 * names that say nothing. Source: RFC 7578.
 */
export function multipart(parts: readonly FormPart[], seed: string): Blob {
  // Small letters alone, for the type of a Blob has no others.
  let boundary = `civic-${seed.toLowerCase().replace(/[^a-z\d-]/g, '').slice(0, 40)}`;
  while (parts.some(([name, value]) => name.includes(boundary) || (typeof value === 'string' && value.includes(boundary)))) boundary += 'x';
  let files = 0;
  const body = parts.flatMap(([name, value]) => {
    const start = `--${boundary}\r\nContent-Disposition: form-data; name="${quoted(name)}"`;
    if (typeof value === 'string') return [`${start}\r\n\r\n${value}\r\n`];
    files += 1;
    const type = /^image\/(jpeg|png|webp)$/.test(value.type) ? value.type : 'application/octet-stream';
    const suffix = type === 'image/jpeg' ? 'jpg' : type.slice('image/'.length);
    return [`${start}; filename="photo-${files}.${type.startsWith('image/') ? suffix : 'bin'}"\r\nContent-Type: ${type}\r\n\r\n`, value, '\r\n'];
  });
  return new Blob([...body, `--${boundary}--\r\n`], { type: `multipart/form-data; boundary=${boundary}` });
}
