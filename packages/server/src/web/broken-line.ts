import type { Socket } from 'node:net';
import { sentences } from '../sentences.js';

/** Answers what never became a request: half a line, headers without end, a body that stops arriving. */
export function answerBrokenLine(error: Error & { code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const [status, reason, words] =
    error.code === 'ERR_HTTP_REQUEST_TIMEOUT' ? [408, 'Request Timeout', sentences.tooSlow]
    : error.code === 'HPE_HEADER_OVERFLOW' ? [431, 'Request Header Fields Too Large', sentences.tooLarge('16 KB')]
    : [400, 'Bad Request', sentences.notHttp];
  const body = JSON.stringify([{ code: String(status), description: words }]);
  socket.end(
    `HTTP/1.1 ${status} ${reason}\r\nContent-Type: application/json; charset=utf-8\r\nContent-Length: ${Buffer.byteLength(body)}\r\n`
    + `X-Content-Type-Options: nosniff\r\nConnection: close\r\n\r\n${body}`,
  );
}
