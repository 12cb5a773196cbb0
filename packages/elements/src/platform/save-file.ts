/** Gives the person a file to keep, made here: no server is asked, and a strict policy has nothing against it. */
export function saveFile(name: string, type: string, content: string | Blob): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.hidden = true;
  // Firefox follows only a link that is in the page.
  document.body.append(link);
  link.click();
  link.remove();
  // Safari reads the file a while after the click.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
