import type { Shape } from '../../api/types.ts';

type Entry = Pick<Shape<'AuditEntryDto'>, 'objectType' | 'objectId' | 'objectLabel'>;

const areas: Readonly<Record<string, string>> = {
  engagement: '/einstellungen',
  membership: '/einstellungen',
  'organisation-unit': '/einstellungen',
  'signing-limit': '/einstellungen',
  post: '/organisation',
  'post-deputy': '/organisation',
  'signing-power': '/organisation',
  'branch-service': '/organisation',
  'opening-hours': '/organisation',
  task: '/aufgaben',
  'task-caseload': '/aufgaben',
  'task-criticism': '/aufgaben',
  'task-catalogue': '/aufgaben',
  'staffing-parameter': '/aufgaben',
  upload: '/zahlungsdaten',
  import: '/zahlungsdaten',
  'mapping-template': '/zahlungsdaten',
  risk: '/risiken',
  control: '/risiken',
  export: '/bericht',
  'process-version': '/prozesse',
  simulation: '/prozesse',
  recommendation: '/prozesse',
};

const numberIn = (label: string | null) => /\d+/.exec(label ?? '')?.[0];

/** Where the object of an entry is shown; null for what has no page. */
export function objectAddress(engagementId: string, entry: Entry): string | null {
  const { objectType, objectId, objectLabel } = entry;
  const base = `/p/${engagementId}`;
  const number = numberIn(objectLabel);
  switch (objectType) {
    case 'red-flag':
      return number === undefined ? null : `${base}/auffaelligkeiten?nr=${Number(number)}`;
    case 'finding':
      return `${base}/feststellungen/${objectLabel ?? objectId}`;
    case 'measure':
      return number === undefined ? null : `${base}/massnahmen?nr=${Number(number)}`;
    case 'analysis-run':
      return `${base}/analyselaeufe/${objectId}`;
    case 'process':
      return `${base}/prozesse/${objectId}`;
    default: {
      const area = areas[objectType];
      return area === undefined ? null : base + area;
    }
  }
}
