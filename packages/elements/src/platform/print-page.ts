/** Opens the browser's print dialogue, which also makes a PDF. */
export function printPage(): void {
  window.print();
}
