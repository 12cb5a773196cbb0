export type Format = 'json' | 'xml';

/** What an address below /open311 asks for. `methods` are those that work there. */
export type Call =
  | { readonly name: 'discovery'; readonly format: Format }
  | { readonly name: 'services'; readonly format: Format }
  | { readonly name: 'definition'; readonly format: Format; readonly code: string }
  | { readonly name: 'durations'; readonly format: Format; readonly code: string }
  | { readonly name: 'requests'; readonly format: Format }
  | { readonly name: 'request'; readonly format: Format; readonly id: string }
  | { readonly name: 'updates'; readonly format: Format }
  | { readonly name: 'token'; readonly format: Format; readonly token: string };

export type Way = Call | { readonly name: 'no-format' } | { readonly name: 'nowhere' };

/** Reads the part of an address after `/open311/`, still escaped. Throws URIError when the escapes cannot be read. */
export function readWay(path: string): Way {
  const match = /^(.*)\.(json|xml)$/.exec(path);
  const bare = match ? match[1]! : path;
  const [first, second, third, ...more] = bare.replace(/^v2\//, '').split('/').map(decodeURIComponent);
  if (bare.includes('%00')) throw new URIError('zero is no text');
  const isVersioned = path.startsWith('v2/');
  const format = match?.[2] as Format | undefined;
  const way = more.length > 0 ? nowhere : third === undefined ? wayTo(first ?? '', second, format ?? 'json') : wayBelow(first ?? '', second!, third, format ?? 'json');
  if (way.name === 'nowhere' || (!isVersioned && way.name !== 'discovery')) return nowhere;
  return format ? way : { name: 'no-format' };
}

const nowhere = { name: 'nowhere' } as const;

function wayTo(first: string, second: string | undefined, format: Format): Call | typeof nowhere {
  if (second === '') return nowhere;
  switch (first) {
    case 'discovery':
      return second === undefined ? { name: 'discovery', format } : nowhere;
    case 'services':
      return second === undefined ? { name: 'services', format } : { name: 'definition', format, code: second };
    case 'requests':
      return second === undefined ? { name: 'requests', format } : { name: 'request', format, id: second };
    case 'tokens':
      return second === undefined ? nowhere : { name: 'token', format, token: second };
    case 'servicerequestupdates':
      return second === undefined ? { name: 'updates', format } : nowhere;
    default:
      return nowhere;
  }
}

function wayBelow(first: string, second: string, third: string, format: Format): Call | typeof nowhere {
  return first === 'services' && second !== '' && third === 'durations' ? { name: 'durations', format, code: second } : nowhere;
}

export function methodsFor(call: Call): readonly string[] {
  return call.name === 'requests' || call.name === 'updates' ? ['GET', 'HEAD', 'POST'] : ['GET', 'HEAD'];
}

/** The format for an answer that no call decides: by the end of the address, then by what the client would like. */
export function formatWanted(path: string, accept: string | undefined): Format {
  if (path.endsWith('.xml')) return 'xml';
  if (path.endsWith('.json')) return 'json';
  return accept !== undefined && /\b(?:application|text)\/xml\b/.test(accept) && !/\bjson\b/.test(accept) ? 'xml' : 'json';
}
