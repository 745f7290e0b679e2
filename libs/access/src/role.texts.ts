import type { Language } from '#pruefwerk/problems';
import type { EngagementPermission } from './permission.ts';
import { type EngagementRole, engagementRoles, roleMay } from './role-permissions.ts';

type Words = Readonly<Record<Language, string>>;

export const roleNames: Readonly<Record<EngagementRole, Words>> = {
  lead: { de: 'Prüfungsleitung', en: 'Lead' },
  auditor: { de: 'Prüfende', en: 'Auditor' },
  consultant: { de: 'Beratung', en: 'Consultant' },
  manager: { de: 'Fachbereich', en: 'Manager' },
  reader: { de: 'Leserecht', en: 'Reader' },
};

export const roleDescriptions: Readonly<Record<EngagementRole, Words>> = {
  lead: {
    de: 'Leitet die Prüfung, bestimmt die Beteiligten und sieht als einzige Rolle Auffälligkeiten zu Personen.',
    en: 'Leads the audit, chooses the members and is the only role that sees red flags about persons.',
  },
  auditor: {
    de: 'Importiert Zahlungsdaten, startet Analysen, beurteilt Auffälligkeiten und schreibt Feststellungen.',
    en: 'Imports payment data, runs analyses, disposes of red flags and writes findings.',
  },
  consultant: {
    de: 'Liest mit, startet Analysen und gibt Berichte aus; beurteilt nichts.',
    en: 'Reads along, runs analyses and issues reports; disposes of nothing.',
  },
  manager: {
    de: 'Sieht die Feststellungen und Maßnahmen, die an den eigenen Bereich gerichtet sind, und meldet deren Stand.',
    en: 'Sees the findings and measures addressed to them and reports their progress.',
  },
  reader: {
    de: 'Liest mit und ändert nichts.',
    en: 'Reads along and changes nothing.',
  },
};

/** Roles that have the permission, from the lead downwards. */
export function rolesWith(permission: EngagementPermission): EngagementRole[] {
  return engagementRoles.filter((role) => roleMay(role, permission));
}
