/** P-01. */
export const processNumber = (number: number): string => `P-${String(number).padStart(2, '0')}`;
