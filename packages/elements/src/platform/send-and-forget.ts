/**
 * Sends a text away, also while the page is being left, and hears nothing of it: what does not arrive is gone. By `fetch`, for a beacon would take along the
 * cookies of the other side and the address of this page, whose query may hold what somebody typed. Firefox keeps it beyond the page from 133 on.
 */
export function sendAndForget(address: string, type: string, body: string): void {
  void fetch(address, {
    method: 'POST', headers: { 'content-type': type }, body, keepalive: true, credentials: 'omit', referrerPolicy: 'no-referrer', redirect: 'error', cache: 'no-store',
  }).catch(() => undefined);
}
