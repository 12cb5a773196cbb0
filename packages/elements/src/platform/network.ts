export function isOnline(): boolean {
  return navigator.onLine;
}

/** Calls back whenever the network comes or goes. Returns the way to stop. */
export function onNetworkChange(changed: (online: boolean) => void): () => void {
  const came = (): void => changed(true);
  const went = (): void => changed(false);
  window.addEventListener('online', came);
  window.addEventListener('offline', went);
  return () => {
    window.removeEventListener('online', came);
    window.removeEventListener('offline', went);
  };
}
