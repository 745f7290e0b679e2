/** What is marked for judging together: some, or the whole filter with all that is out of sight. */
export type Marks =
  { readonly kind: 'some'; readonly ids: ReadonlySet<string> } | { readonly kind: 'filter' };

export const noMarks: Marks = { kind: 'some', ids: new Set() };

/** The server takes no longer list. */
export const MOST_MARKS = 500;

/** Marks or unmarks one; from the whole filter one comes back to that one alone. Null when no more fit. */
export function toggled(marks: Marks, id: string): Marks | null {
  const ids = new Set(marks.kind === 'some' ? marks.ids : []);
  if (ids.has(id)) ids.delete(id);
  else if (ids.size >= MOST_MARKS) return null;
  else ids.add(id);
  return { kind: 'some', ids };
}

export const countOf = (marks: Marks, total: number): number =>
  marks.kind === 'filter' ? total : marks.ids.size;
