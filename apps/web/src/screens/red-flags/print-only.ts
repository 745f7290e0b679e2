/** Prints one part of the screen; the style sheets read the mark at the root. */
export function printOnly(part: 'file' | 'list'): void {
  const { dataset } = document.documentElement;
  dataset['print'] = part;
  try {
    window.print();
  } finally {
    delete dataset['print'];
  }
}
