/** The number as people say it: T-01. */
export const testCode = (number: number): string => `T-${String(number).padStart(2, '0')}`;
