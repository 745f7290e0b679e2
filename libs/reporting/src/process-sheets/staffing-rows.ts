import type { Language } from '#pruefwerk/problems';
import {
  type ParameterInForce,
  SHARE_UNIT,
  type TaskWorkbookContent,
  type StaffingContent as TaskStaffing,
} from '#pruefwerk/tasks';
import type { StaffingContent, StaffingParameterRow, TaskRow } from '#pruefwerk/workbook';
import {
  methodWords,
  obligationWords,
  parameterWords,
  sheetTexts,
  taskMethods,
} from './sheet-words.ts';

export function taskRows({ tasks, year }: TaskWorkbookContent, language: Language): TaskRow[] {
  return tasks.map((task) => {
    const caseload = task.caseloads.find((one) => one.year === year) ?? task.caseloads.at(-1);
    const { number, title, level, obligation, legalBasis, minutes, timePrecision } = task;
    return {
      ...{ number, title, level, minutes, unit: task.unit ?? '', precision: timePrecision },
      obligation: obligation === null ? '' : obligationWords[language][obligation],
      legalBasis: legalBasis.join('; '),
      cases: caseload?.cases ?? null,
      casesSource: caseload ? sourceOf(caseload.source, caseload.year) : '',
      method: methodOf(task.timeMethod, language),
      proposals: task.proposals.join('\n'),
    };
  });
}

const sourceOf = (source: string, year: number): string =>
  source === '' ? String(year) : `${source} (${year})`;

const methodOf = (method: TaskStaffing['timeMethod'], language: Language): string =>
  method === null ? '' : methodWords[language][taskMethods[method]];

/** Null without any task that has cases or minutes. */
export function staffingContent(
  { staffing, parameters, year }: TaskWorkbookContent,
  language: Language,
): StaffingContent | null {
  if (staffing.length === 0) return null;
  const rows = parameters.map((one) => ({ parameter: one, row: parameterRow(one, language) }));
  const keyOf = (
    kind: ParameterInForce['kind'],
    value: number | null,
    { status = null, payGrade = null }: Partial<Pick<ParameterInForce, 'status' | 'payGrade'>> = {},
  ): string | null => {
    const found = rows.find(
      ({ parameter: one }) =>
        one.kind === kind &&
        one.value === value &&
        one.status === status &&
        one.payGrade === payGrade,
    );
    return found?.row.key ?? null;
  };
  const share = (value: number): number => Math.round(value * SHARE_UNIT);
  return {
    year,
    parameters: rows.map(({ row }) => row),
    lines: staffing.map((line) => ({
      ...{ number: line.number, title: line.title, unit: line.unit ?? '' },
      ...{ cases: line.cases, minutes: line.minutes, casesSource: line.caseSource ?? '' },
      method: methodOf(line.timeMethod, language),
      workingMinutesKey:
        keyOf('working-minutes', line.workingMinutes, { status: line.status }) ?? '',
      personalKey: keyOf('distribution-personal', share(line.personalShare)),
      materialKey: keyOf('distribution-material', share(line.materialShare)),
      rateKey: keyOf('hourly-rate', line.hourlyRateCents, { payGrade: line.payGrade }),
    })),
  };
}

const shownKinds = {
  'working-minutes': 'minutes',
  'distribution-personal': 'share',
  'distribution-material': 'share',
  'hourly-rate': 'cents',
} as const;

function parameterRow(parameter: ParameterInForce, language: Language): StaffingParameterRow {
  const { kind, status, payGrade, value, id } = parameter;
  const words = sheetTexts[language];
  const of = status === null ? payGrade : words[status];
  const name = parameterWords[language][kind];
  return {
    key: [kind, status, payGrade, id].join('|'),
    name: of === null ? name : `${name} (${of})`,
    kind: shownKinds[kind],
    value: shownKinds[kind] === 'share' ? value / SHARE_UNIT : value,
    validity: validityOf(parameter, language),
    source: [parameter.source, ...(parameter.verified ? [] : [words.unverified])]
      .filter((text) => text !== '')
      .join(', '),
  };
}

function validityOf({ validFrom, validTo, asOf }: ParameterInForce, language: Language): string {
  const { from, to } = sheetTexts[language];
  const day = (date: string): string =>
    language === 'de' ? date.split('-').reverse().join('.') : date;
  return [
    ...(validFrom === null ? [] : [`${from} ${day(validFrom)}`]),
    ...(validTo === null ? [] : [`${to} ${day(validTo)}`]),
    ...(asOf === null ? [] : [day(asOf)]),
  ].join(' ');
}
