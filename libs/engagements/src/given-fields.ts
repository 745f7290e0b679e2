/** The fields that a change really names: `undefined` means "not mentioned" and must not overwrite what is there. */
export function givenFields<T extends object>(change: T): Partial<T> {
  const given = Object.entries(change).filter(([, value]) => value !== undefined);
  return Object.fromEntries(given) as Partial<T>;
}
