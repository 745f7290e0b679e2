import type { ConflictField } from './conflict-dialog.tsx';

interface Shown<Fields> {
  readonly label: string;
  /** How a value reads. */
  readonly text: (fields: Fields) => string;
}

/** What a ConflictDialog compares: the fields that the person changed and that read differently now. */
export function differing<Fields extends object>(
  yours: Fields,
  theirs: Fields,
  fields: Readonly<Partial<Record<keyof Fields, Shown<Fields>>>>,
): ConflictField[] {
  return Object.values<Shown<Fields> | undefined>(fields)
    .flatMap((field) => field ?? [])
    .map(({ label, text }) => ({ label, yours: text(yours), theirs: text(theirs) }))
    .filter((field) => field.yours !== field.theirs);
}
