/** A field left out and one that is undefined mean the same and must not overwrite anything. */
export function givenFacts<Facts extends object>(facts: Facts): Facts {
  const given = Object.entries(facts).filter(([, value]) => value !== undefined);
  return Object.fromEntries(given) as Facts;
}
