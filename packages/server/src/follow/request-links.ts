/** Where a person can see a request: on the city's own tracker page, where it has one; else as this server tells it. */
export interface RequestLinks {
  /** Address of the page with the tracker; empty for none. */
  readonly trackerPage: string;
  /** This server's own address, without a path. */
  readonly origin: string;
  readonly jurisdiction: string;
}

export function pageOf(id: string, { trackerPage }: Pick<RequestLinks, 'trackerPage'>): string | undefined {
  if (trackerPage === '') return undefined;
  const page = new URL(trackerPage);
  page.searchParams.set('request', id);
  return page.href;
}

export function linkOf(id: string, links: RequestLinks): string {
  const { origin, jurisdiction } = links;
  const asked = jurisdiction === '' ? '' : `?${new URLSearchParams({ jurisdiction_id: jurisdiction })}`;
  return pageOf(id, links) ?? `${origin}/open311/v2/requests/${encodeURIComponent(id)}.json${asked}`;
}
