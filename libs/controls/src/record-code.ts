/** The number as people say it: R-01. */
export const riskCode = (number: number): string => code('R', number);

/** The number as people say it: K-01. Steps of process models name controls by it. */
export const controlCode = (number: number): string => code('K', number);

/** Whether a reference that a person typed means this control: K-4 and K-04 are the same. */
export function namesControl(reference: string, number: number): boolean {
  const digits = /^K-(\d+)$/.exec(reference)?.[1];
  return digits !== undefined && Number(digits) === number;
}

function code(letter: string, number: number): string {
  return `${letter}-${String(number).padStart(2, '0')}`;
}
