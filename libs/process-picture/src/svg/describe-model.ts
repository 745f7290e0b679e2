import type { ProcessModel } from '#pruefwerk/bpmn';
import type { Language } from '#pruefwerk/problems';

export function titleOf({ processes, participants }: ProcessModel, language: Language): string {
  const names = [...processes, ...participants].map(({ name }) => name.trim());
  return names.find((name) => name !== '') ?? (language === 'de' ? 'Prozess' : 'Process');
}

/** Most steps that a description names; a longer list is nothing to listen to. */
const MOST_NAMED = 40;

/** What the picture shows, as text: the roles, then the steps in the order of the flow. */
export function describeModel(model: ProcessModel, language: Language): string {
  const german = language === 'de';
  const roles = model.lanes.map(({ name }) => name).filter((name) => name !== '');
  const steps = model.steps.filter(({ number }) => number !== null);
  const named = steps.slice(0, MOST_NAMED).map(({ number, name }) => `${number} ${name || '–'}`);
  const rest = steps.length - named.length;
  return [
    ...(roles.length > 0 ? [`${german ? 'Rollen' : 'Roles'}: ${roles.join(', ')}.`] : []),
    ...(named.length > 0 ? [`${german ? 'Schritte' : 'Steps'}: ${named.join('; ')}.`] : []),
    ...(rest > 0 ? [german ? `Dazu ${rest} weitere.` : `And ${rest} more.`] : []),
  ].join(' ');
}
