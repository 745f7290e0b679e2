import type { ProcessStep } from '#pruefwerk/bpmn';

export const readsOf = ({ activity }: ProcessStep): ReadonlySet<string> =>
  new Set(activity.datenfelder.filter(({ zugriff }) => zugriff !== 'w').map(({ feld }) => feld));

export const writesOf = ({ activity }: ProcessStep): ReadonlySet<string> =>
  new Set(activity.datenfelder.filter(({ zugriff }) => zugriff !== 'r').map(({ feld }) => feld));

export const tellsData = ({ activity }: ProcessStep): boolean => activity.datenfelder.length > 0;

/** Both tell their data, and neither writes what the other reads or writes. */
export function isIndependent(one: ProcessStep, other: ProcessStep): boolean {
  if (!tellsData(one) || !tellsData(other)) return false;
  return !spoils(one, other) && !spoils(other, one);
}

/** The first writes something that the second reads or writes. */
function spoils(one: ProcessStep, other: ProcessStep): boolean {
  const touched = new Set([...readsOf(other), ...writesOf(other)]);
  return overlap(writesOf(one), touched);
}

export const overlap = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  [...one].some((field) => other.has(field));
