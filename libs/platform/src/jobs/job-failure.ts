import { Problem } from '#pruefwerk/problems';

/** An expected failure that trying again cannot change. */
export function isAnswer(error: unknown): boolean {
  return error instanceof Problem && error.status < 500;
}

/** Where it happened, without the message: messages of database errors hold values. */
export function stackOf(error: unknown): string[] {
  if (!(error instanceof Error)) return [];
  return (error.stack ?? '')
    .split('\n')
    .filter((line) => line.startsWith('    at '))
    .slice(0, 8);
}

/** Stable code for people; whatever was not foreseen has one code of its own. */
export function failureCode(error: unknown): string {
  return error instanceof Problem ? error.code : 'job.unexpected';
}
