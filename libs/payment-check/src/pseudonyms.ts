/** Stands for a person in everything that leaves the check: `SB-07` for a clerk, `P-0012` for anybody else. */
export interface Pseudonyms {
  employee(value: string): string;
  person(value: string): string;
}

/**
 * Numbers people in the order in which they are first asked for. The red flags are asked in a fixed order, so the same
 * population and rules give the same pseudonyms; nothing about the name can be read from the number.
 */
export class NumberedPseudonyms implements Pseudonyms {
  readonly #employees = new Map<string, string>();
  readonly #persons = new Map<string, string>();

  employee(value: string): string {
    return numbered(this.#employees, value, 'SB-', 2);
  }

  person(value: string): string {
    return numbered(this.#persons, value, 'P-', 4);
  }
}

function numbered(
  known: Map<string, string>,
  value: string,
  prefix: string,
  width: number,
): string {
  const existing = known.get(value);
  if (existing) return existing;
  const pseudonym = prefix + String(known.size + 1).padStart(width, '0');
  known.set(value, pseudonym);
  return pseudonym;
}
