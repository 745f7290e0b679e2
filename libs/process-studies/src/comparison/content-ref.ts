/** A content of a process: one saved revision, or the newest. */
export interface ContentRef {
  readonly processId: string;
  readonly revision: number | null;
}

/** `<process>` or `<process>@<revision>`. */
export const contentRefPattern =
  /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?:@([1-9]\d{0,8}))?$/;

/** Null when it is neither. */
export function parseContentRef(text: string): ContentRef | null {
  const [, processId, revision] = contentRefPattern.exec(text) ?? [];
  if (!processId) return null;
  return { processId, revision: revision === undefined ? null : Number(revision) };
}
