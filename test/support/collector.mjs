import { createServer } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';

const longest = 20_000;

/** A city's collector on another origin than its pages. It takes all that comes, and writes down every call, with all that came with it. */
export async function serveCollector() {
  const calls = [];
  const server = createServer(async (request, response) => {
    const { method, url, rawHeaders, headers } = request;
    const sent = [];
    for await (const bytes of request) sent.push(bytes);
    calls.push({ method, url, headers, told: [url, ...rawHeaders].join('\n'), body: Buffer.concat(sent).toString() });
    response.writeHead(204, { 'access-control-allow-origin': '*', 'access-control-allow-headers': 'content-type', 'access-control-max-age': '600' }).end();
  });
  await new Promise((listening) => { server.listen(0, '127.0.0.1', listening); });

  return {
    address: `http://127.0.0.1:${server.address().port}/insight`,
    calls,
    /** The notes that have come, as text. */
    bodies: () => calls.filter(({ method }) => method === 'POST').map(({ body }) => body),
    /** Until this is so of the notes that have come. */
    async until(what, holds) {
      const giveUp = Date.now() + longest;
      while (!holds(this.bodies())) {
        if (Date.now() > giveUp) throw new Error(`The collector waited in vain for ${what}. It has ${this.bodies().length} notes: ${this.bodies().slice(-20).join('\n')}`);
        await pause(10);
      }
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
