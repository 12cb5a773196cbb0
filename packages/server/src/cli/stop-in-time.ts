const patience = 5_000;
const betweenLooks = 500;

/**
 * Ends the process cleanly when asked to (Ctrl-C, a service manager), at once when asked twice, and after five seconds in any
 * case. With CIVIC_PARENT in the environment also when the process that started this one is gone: npm does not pass signals on.
 */
export function stopInTime(close: () => Promise<void>): void {
  let stopping = false;
  const stop = (): void => {
    if (stopping) process.exit(1);
    stopping = true;
    setTimeout(() => process.exit(1), patience).unref();
    close().then(() => process.exit(0), () => process.exit(1));
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
  if (process.env['CIVIC_PARENT']) {
    const parent = process.ppid;
    const look = setInterval(() => {
      if (process.ppid === parent) return;
      clearInterval(look);
      stop();
    }, betweenLooks);
    look.unref();
  }
}
