import type { Layout } from './layout.ts';
import type { IntakeWarning } from './planned-column.ts';

/** What a person should know about the headers. */
export function layoutWarnings({ match }: Layout): IntakeWarning[] {
  return [
    ...match.ambiguous.map(({ header, candidates }) => ({
      code: 'intake.header-ambiguous',
      parameters: { header, candidates: candidates.join(', ') },
    })),
    ...match.doubled.map(({ header, column, takenBy }) => ({
      code: 'intake.header-doubled',
      parameters: { header, column, takenBy },
    })),
  ];
}
