import type { ProcessModel, ProcessStep, SequenceFlow } from '#pruefwerk/bpmn';
import type { Language } from '#pruefwerk/problems';
import type { MarkKind, MarkTone, PictureMark } from './picture-mark.ts';

/** How a record of a control or a risk looks at a step. */
export interface RecordLook {
  readonly text: string;
  readonly tone: MarkTone;
}

/** What is known beside the model; without it the file's own attributes speak. */
export interface MarkRecords {
  /** By the number of the record, for example K-04. */
  readonly control?: (number: string) => RecordLook | null;
  readonly risk?: (number: string) => RecordLook | null;
  /** Open red flags of the rules that test these controls. */
  readonly redFlags?: (controlNumbers: readonly string[]) => number;
}

export interface ModelMarkOptions {
  readonly show: ReadonlySet<MarkKind>;
  readonly language?: Language;
  readonly records?: MarkRecords;
}

/** The marks of a model, along its flow. */
export function modelMarks(model: ProcessModel, options: ModelMarkOptions): PictureMark[] {
  const lanes = new Map(model.steps.map(({ id, laneId }) => [id, laneId]));
  return [
    ...model.steps.flatMap((step) => stepMarks(step, options)),
    ...model.flows.flatMap((flow) => handOverMark(flow, lanes, options)),
  ].filter(({ kind }) => options.show.has(kind));
}

function stepMarks(
  step: ProcessStep,
  { language = 'de', records }: ModelMarkOptions,
): PictureMark[] {
  const mark = (kind: MarkKind, { text, tone }: RecordLook): PictureMark => ({
    ...{ elementId: step.id, kind, text, tone },
  });
  const controls = step.controls.map((control) => {
    const known = records?.control?.(control.id);
    return known ?? { text: control.id, tone: resultTone(control.ergebnis) };
  });
  const risks = step.risks.map((risk) => {
    const known = records?.risk?.(risk.id);
    const product = risk.restrisiko ?? (risk.eintritt ?? 0) * (risk.schaden ?? 0);
    return known ?? { text: risk.id, tone: riskTone(product) };
  });
  const flags = records?.redFlags?.(step.controls.map(({ id }) => id)) ?? 0;
  const time = timeText(step, language);
  return [
    ...together(controls).map((look) => mark('control', look)),
    ...together(risks).map((look) => mark('risk', look)),
    ...(time ? [mark('time', { text: time, tone: 'neutral' })] : []),
    ...(step.mediaBreak ? [mark('media-break', { text: '', tone: 'warn' })] : []),
    ...(flags > 0 ? [mark('red-flags', { text: String(flags), tone: 'bad' })] : []),
  ];
}

const worst: readonly MarkTone[] = ['bad', 'warn', 'neutral', 'good'];

/** A corner has room for one sign: the worst one stands there, the others are counted. */
function together(looks: readonly RecordLook[]): RecordLook[] {
  const [first, ...others] = looks.toSorted(
    (a, b) => worst.indexOf(a.tone) - worst.indexOf(b.tone),
  );
  if (!first) return [];
  return [others.length === 0 ? first : { ...first, text: `${first.text} +${others.length}` }];
}

function resultTone(result: string | null): MarkTone {
  if (result === 'wirksam') return 'good';
  if (result === 'teilweise') return 'warn';
  return result === 'unwirksam' ? 'bad' : 'neutral';
}

/** Product of likelihood and damage, as the risk matrix grades it. */
function riskTone(product: number): MarkTone {
  if (product >= 12) return 'bad';
  if (product >= 5) return 'warn';
  return 'neutral';
}

/** Minutes of work per execution, and the hours that the case lies before it. */
function timeText({ activity }: ProcessStep, language: Language): string {
  const { grundzeitMin, erholzeitMin, liegezeitH } = activity;
  const format = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  const minutes = (grundzeitMin ?? 0) + (erholzeitMin ?? 0);
  return [
    ...(grundzeitMin === null ? [] : [`${format.format(minutes)} min`]),
    ...(liegezeitH ? [`+ ${format.format(liegezeitH)} h`] : []),
  ].join(' ');
}

/** A flow from one lane into another: the case changes hands. */
function handOverMark(
  flow: SequenceFlow,
  lanes: ReadonlyMap<string, string | null>,
  { language = 'de' }: ModelMarkOptions,
): PictureMark[] {
  const [from, to] = [lanes.get(flow.fromId), lanes.get(flow.toId)];
  if (!from || !to || from === to) return [];
  const hours = flow.iks.uebergabeZeitH;
  const text = hours ? `${hours.toLocaleString(language)} h` : '';
  return [{ elementId: flow.id, kind: 'hand-over', text, tone: 'neutral' }];
}
