import { readFileSync } from 'node:fs';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Calls `stop` once, when somebody asks this process to end: by a signal, or by ending npm, which does not always hand
 * a signal on to what it runs. Gives a function that stops listening.
 */
export function whenAsked(stop) {
  const parent = process.ppid;
  const grandparent = parentOf(parent);
  const watch = setInterval(() => {
    if (process.ppid !== parent || (grandparent !== undefined && !isAlive(grandparent))) once();
  }, 500);
  const forget = () => {
    clearInterval(watch);
    for (const signal of signals) process.off(signal, once);
  };
  const once = () => {
    forget();
    // A second Ctrl-C may fall to the same hand; it must not cut short what is being ended.
    for (const signal of signals) process.on(signal, () => {});
    stop();
  };
  // What was there before, for the time of building, would end this process at once.
  for (const signal of signals) process.removeAllListeners(signal).on(signal, once);
  return forget;
}

/** npm runs its scripts in a shell, so npm itself may be one step further up. Known on Linux only. */
function parentOf(id) {
  try {
    const stat = readFileSync(`/proc/${id}/stat`, 'utf8');
    const name = stat.slice(stat.indexOf('(') + 1, stat.lastIndexOf(')'));
    const isShell = ['sh', 'dash', 'bash'].includes(name);
    return isShell && process.env.npm_lifecycle_event ? Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]) : undefined;
  } catch {
    return undefined;
  }
}

function isAlive(id) {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
