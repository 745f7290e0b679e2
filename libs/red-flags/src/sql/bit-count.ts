/** Bits set in a bigint below 2^60: sums of neighbours in parallel, then the bytes' sum as remainder of 255. */
export function bitCount(expression: string): string {
  const pairs = `((${expression}) - (((${expression}) >> 1) & 6148914691236517205))`;
  const fours = `((${pairs} & 3689348814741910323) + ((${pairs} >> 2) & 3689348814741910323))`;
  return `(((${fours} + (${fours} >> 4)) & 1085102592571150095) % 255)`;
}
