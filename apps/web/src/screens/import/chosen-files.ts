/** Files on their way from the list to the wizard: an address cannot carry them, and a reload must not send them twice. */
let waiting: readonly File[] = [];

export function handOver(files: readonly File[]): void {
  waiting = files;
}

/** Once: after that they belong to the page that took them. */
export function takeOver(): readonly File[] {
  const files = waiting;
  waiting = [];
  return files;
}
