import {
  IconAlert,
  IconCalendar,
  IconChecklist,
  IconClipboardCheck,
  IconData,
  IconFlag,
  IconHistory,
  IconOrganisation,
  IconOverview,
  IconPlay,
  IconProcess,
  IconSettings,
  IconSheet,
  IconShield,
} from '../parts/icons.ts';

/** Areas of an engagement in the order of the work. `count` names the figure of the overview beside it. */
export const areas = [
  {
    key: 'nav.examination',
    entries: [
      {
        key: 'nav.overview',
        to: '/p/$engagementId',
        icon: IconOverview,
        permission: 'engagement:read',
      },
      {
        key: 'nav.payments',
        to: '/p/$engagementId/zahlungsdaten',
        icon: IconData,
        permission: 'import:read',
        count: 'payments',
      },
      {
        key: 'nav.organisation',
        to: '/p/$engagementId/organisation',
        icon: IconOrganisation,
        permission: 'organisation-unit:read',
      },
      {
        key: 'nav.tasks',
        to: '/p/$engagementId/aufgaben',
        icon: IconChecklist,
        permission: 'task:read',
      },
      {
        key: 'nav.processes',
        to: '/p/$engagementId/prozesse',
        icon: IconProcess,
        permission: 'process:read',
        count: 'processes',
      },
      {
        key: 'nav.risks',
        to: '/p/$engagementId/risiken',
        icon: IconShield,
        permission: 'control:read',
        count: 'risks',
      },
      {
        key: 'nav.controlTests',
        to: '/p/$engagementId/kontrolltests',
        icon: IconClipboardCheck,
        permission: 'control-test:read',
      },
    ],
  },
  {
    key: 'nav.analysis',
    entries: [
      {
        key: 'nav.runs',
        to: '/p/$engagementId/analyselaeufe',
        icon: IconPlay,
        permission: 'analysis:read',
        count: 'runs',
      },
      {
        key: 'nav.redFlags',
        to: '/p/$engagementId/auffaelligkeiten',
        icon: IconAlert,
        permission: 'red-flag:read',
        count: 'flagsOpen',
      },
    ],
  },
  {
    key: 'nav.result',
    entries: [
      {
        key: 'nav.findings',
        to: '/p/$engagementId/feststellungen',
        icon: IconFlag,
        permission: 'finding:read',
        count: 'findings',
      },
      {
        key: 'nav.measures',
        to: '/p/$engagementId/massnahmen',
        icon: IconCalendar,
        permission: 'measure:read',
        count: 'measures',
      },
      {
        key: 'nav.report',
        to: '/p/$engagementId/bericht',
        icon: IconSheet,
        permission: 'report:read',
      },
      {
        key: 'nav.auditTrail',
        to: '/p/$engagementId/protokoll',
        icon: IconHistory,
        permission: 'audit-trail:read',
      },
    ],
  },
] as const;

export const settingsEntry = {
  key: 'nav.settings',
  to: '/p/$engagementId/einstellungen',
  icon: IconSettings,
} as const;

/** A manager reads own findings and measures only; the lists show just these. */
export function mayEnter(permissions: readonly string[], permission: string): boolean {
  return permissions.includes(permission) || permissions.includes(`${permission}-own`);
}
