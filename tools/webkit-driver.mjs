import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { mustFind } from './browsers.mjs';

/**
 * Starts WebKit's driver on a screen of its own and gives the port it listens on. Both end with `stop`, and at the
 * latest with this process.
 */
export async function startWebKitDriver() {
  const children = [];
  const stop = () => {
    for (const child of children) child.kill();
  };
  process.once('exit', stop);

  const screen = spawn(mustFind('xvfb'), ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  children.push(screen);
  const display = await firstLine(screen.stdio[3], screen, 'Xvfb');

  const port = await freePort();
  const env = { ...process.env, DISPLAY: `:${display}`, WEBKIT_DISABLE_COMPOSITING_MODE: '1', GDK_BACKEND: 'x11', NO_AT_BRIDGE: '1' };
  const driver = spawn(mustFind('webkitDriver'), [`--port=${port}`, '--host=127.0.0.1'], { env, stdio: 'ignore' });
  children.push(driver);
  await untilItAnswers(port, driver);

  // The two must not keep the caller from ending.
  for (const child of children) child.unref();
  screen.stdio[3].destroy();
  return { port, stop };
}

/** What a WebDriver session has to ask for to get WebKit. */
export const webkitCapabilities = () => ({
  browserName: 'MiniBrowser',
  'wdio:enforceWebDriverClassic': true,
  'webkitgtk:browserOptions': { binary: mustFind('webkit'), args: ['--automation'] },
});

function firstLine(stream, child, name) {
  return new Promise((resolve, reject) => {
    stream.setEncoding('utf8').once('data', (text) => resolve(text.trim()));
    child.once('exit', (code) => reject(new Error(`${name} ended with ${code} before it was ready.`)));
  });
}

async function untilItAnswers(port, driver) {
  const begun = Date.now();
  while (Date.now() - begun < 20_000) {
    if (driver.exitCode !== null) throw new Error(`WebKit's driver ended with ${driver.exitCode} before it was ready.`);
    const answers = await fetch(`http://127.0.0.1:${port}/status`).then((response) => response.ok, () => false);
    if (answers) return;
    await new Promise((wake) => setTimeout(wake, 50));
  }
  throw new Error("WebKit's driver did not answer within 20 seconds.");
}

export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
