/** The same shape without `readonly`, as the description of the API wants it. */
export type Plain<T> = T extends Date
  ? T
  : T extends readonly (infer Item)[]
    ? Plain<Item>[]
    : T extends object
      ? { -readonly [Key in keyof T]: Plain<T[Key]> }
      : T;

/** The value itself: it is about to be written out and nobody changes it any more. */
export function plain<T>(value: T): Plain<T> {
  return value as Plain<T>;
}
