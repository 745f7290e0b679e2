import { LibraryEntryUnknown } from '../controls.problems.ts';

/** The entries with these ids in the order of the library. @throws LibraryEntryUnknown */
export function chosenEntries<Entry extends { readonly id: string }>(
  library: readonly Entry[],
  ids: readonly string[],
): Entry[] {
  const wanted = new Set(ids);
  const found = library.filter(({ id }) => wanted.delete(id));
  const [unknown] = wanted;
  if (unknown !== undefined) throw new LibraryEntryUnknown(unknown);
  return found;
}
