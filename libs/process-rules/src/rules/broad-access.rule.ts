import type { IksActivity } from '#pruefwerk/bpmn';
import type { ProcessRule } from '../rule.ts';

/** Kinds of records with special categories of personal data that one step may write without a question. */
const MOST_RECORDS = 2;

export const broadAccessRule: ProcessRule = {
  id: 'broad-access',
  check: ({ model }) =>
    model.steps.flatMap(({ id, activity }) => {
      const records = sensitiveRecords(activity);
      if (records.length <= MOST_RECORDS) return [];
      return [{ elementIds: [id], facts: { records, count: records.length, most: MOST_RECORDS } }];
    }),
};

/** Records of which a step writes a field of a special category; `person.religion` is a field of `person`. */
function sensitiveRecords({ datenfelder }: IksActivity): string[] {
  const written = datenfelder.filter(
    ({ zugriff, personenbezug }) => zugriff !== 'r' && personenbezug === 'besondere',
  );
  return [...new Set(written.map(({ feld }) => feld.split('.')[0] ?? feld))].sort();
}
