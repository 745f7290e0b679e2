import type { ControlEffect, ControlExecution, ControlType, ProcessModel } from '#pruefwerk/bpmn';
import {
  type Control,
  type ControlFrequency,
  type ControlKind,
  namesControl,
  type Risk,
  type RiskControl,
  riskCode,
} from '#pruefwerk/controls';
import type { ProcessRecords } from '#pruefwerk/process-rules';

type ToldControl = ProcessRecords['controls'] extends ReadonlyMap<string, infer One> ? One : never;
type ToldRisk = ProcessRecords['risks'] extends ReadonlyMap<string, infer One> ? One : never;

/** What the records of an engagement say about the controls and risks that a model names by their numbers. */
export function modelRecords(
  { steps, lanes, participants }: ProcessModel,
  controls: readonly Control[],
  risks: readonly Risk[],
  links: readonly Pick<RiskControl, 'riskId' | 'controlId'>[] = [],
): ProcessRecords {
  const roles = new Set([...lanes, ...participants].map(({ name }) => plain(name)));
  const named = (references: readonly { readonly id: string }[]) => [
    ...new Set(references.map(({ id }) => id)),
  ];
  return {
    controls: new Map(
      named(steps.flatMap((step) => step.controls)).flatMap((id) => {
        const record = controls.find(({ number }) => namesControl(id, number));
        if (!record) return [];
        const against = risksOf(record, risks, links);
        return [[id, { ...toldControl(record, roles), ...against }]];
      }),
    ),
    risks: new Map(
      named(steps.flatMap((step) => step.risks)).flatMap((id) => {
        const record = risks.find(({ number }) => riskCode(number) === id);
        return record ? [[id, toldRisk(record)]] : [];
      }),
    ),
  };
}

/** The performer counts only where the diagram knows that role: other words for it would look like another person. */
function toldControl(control: Control, roles: ReadonlySet<string>): ToldControl {
  const { title, evidence, performerRole, ruleId, assessment, assessedAt } = control;
  return {
    name: title,
    art: kinds[control.kind],
    wirkung: effects[control.effect],
    ausfuehrung: executions[control.execution],
    schluessel: control.isKey,
    frequenz: frequencies[control.frequency],
    rolle: roles.has(plain(performerRole)) ? performerRole : null,
    nachweis: evidence.trim() === '' ? null : evidence,
    testId: ruleId,
    letzterTest:
      assessment === 'not-tested' || !assessedAt ? null : assessedAt.toISOString().slice(0, 10),
  };
}

/** Without a link, what the file says holds. */
function risksOf(
  { id }: Control,
  risks: readonly Risk[],
  links: readonly Pick<RiskControl, 'riskId' | 'controlId'>[],
): ToldControl {
  const linked = new Set(links.filter((one) => one.controlId === id).map(({ riskId }) => riskId));
  const risikoIds = risks
    .filter((risk) => linked.has(risk.id))
    .map(({ number }) => riskCode(number));
  return risikoIds.length > 0 ? { risikoIds } : {};
}

const plain = (text: string): string => text.normalize('NFC').trim().toLowerCase();

const toldRisk = ({ likelihood, impact }: Risk): ToldRisk => ({
  eintritt: likelihood,
  schaden: impact,
});

const kinds: Readonly<Record<ControlKind, ControlType>> = {
  'four-eyes': 'vierAugen',
  plausibility: 'plausibilitaet',
  reconciliation: 'abgleich',
  limit: 'limit',
  sampling: 'stichprobe',
  segregation: 'funktionstrennung',
  access: 'zugriff',
  log: 'protokoll',
};

const effects: Readonly<Record<Control['effect'], ControlEffect>> = {
  preventive: 'praeventiv',
  detective: 'detektiv',
  corrective: 'korrektiv',
};

const executions: Readonly<Record<Control['execution'], ControlExecution>> = {
  manual: 'manuell',
  'it-dependent': 'manuell',
  automatic: 'auto',
};

const frequencies: Readonly<Record<ControlFrequency, string>> = {
  'many-daily': 'jederFall',
  daily: 'taeglich',
  weekly: 'woechentlich',
  monthly: 'monatlich',
  quarterly: 'vierteljaehrlich',
  'half-yearly': 'halbjaehrlich',
  annual: 'jaehrlich',
  event: 'anlassbezogen',
};
