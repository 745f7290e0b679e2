/** The filter without some of its conditions. */
export function leaveOut<Filter extends object, Key extends keyof Filter & string>(
  filter: Filter,
  ...keys: Key[]
): Omit<Filter, Key> {
  const left = new Set<string>(keys);
  const kept = Object.entries(filter).filter(([key]) => !left.has(key));
  return Object.fromEntries(kept) as Omit<Filter, Key>;
}
