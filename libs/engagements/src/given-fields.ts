/** The fields that somebody really named: `undefined` means "not mentioned" and must not overwrite what is there. */
export function givenFields<T extends object>(facts: T): T {
  const given = Object.entries(facts).filter(([, value]) => value !== undefined);
  return Object.fromEntries(given) as T;
}
