import { assessmentLooks } from '../../controls/assessment-looks.ts';
import type { Control, MatrixRisk } from '../../controls/controls.queries.ts';
import type { Corner } from '../../bpmn/mark-place.ts';
import type { Mark } from '../../bpmn/marks.ts';
import type { TagTone } from '../../parts/tag.tsx';
import type { ProcessStep } from './processes.queries.ts';
import type { ShownMark } from './search.ts';

/** What the marks are made of. */
export interface MarkSources {
  readonly controls: ReadonlyMap<string, Control>;
  readonly risks: ReadonlyMap<string, MatrixRisk>;
  readonly openFlags: (ruleId: string | null) => { readonly count: number } | null;
  readonly words: {
    readonly control: (control: Control) => string;
    readonly risk: (risk: MatrixRisk) => string;
    readonly minutes: (minutes: number) => string;
    readonly processing: (minutes: number) => string;
    readonly mediaBreak: (step: ProcessStep) => string;
    readonly hours: (hours: number) => string;
    readonly waiting: (hours: number) => string;
    readonly flags: (count: number) => string;
  };
}

export const riskSigns = { high: '▲', medium: '◆', low: '●' } as const;

export const FLAGS_SIGN = '⚑';
export const MEDIA_BREAK_SIGN = '≠';

type Look = Omit<Mark, 'elementId' | 'corner'>;

/** The signs at the steps, of the kinds that are shown. */
export function stepMarks(
  steps: readonly ProcessStep[],
  shown: ReadonlySet<ShownMark>,
  sources: MarkSources,
): Mark[] {
  return steps.flatMap((step) => {
    const at = (kind: ShownMark, corner: Corner, looks: readonly Look[]): Mark[] =>
      shown.has(kind)
        ? together(looks).map((look) => ({ elementId: step.elementId, corner, ...look }))
        : [];
    return [
      ...at(
        'kontrollen',
        'top-right',
        step.controlNumbers.map((code) => controlLook(code, sources)),
      ),
      ...at(
        'risiken',
        'bottom-right',
        step.riskNumbers.map((code) => riskLook(code, sources)),
      ),
      ...at('bearbeitungszeiten', 'bottom-left', minutesLook(step, sources)),
      ...at('liegezeiten', 'bottom-left', waitingLook(step, sources)),
      ...at('medienbrueche', 'top-left', mediaBreakLook(step, sources)),
      ...at('auffaelligkeiten', 'top-left', flagsLook(step, sources)),
    ];
  });
}

/** A step has room for one sign in a corner: the others are counted beside it and named when pointed at. */
function together(looks: readonly Look[]): Look[] {
  const [first, ...others] = looks;
  if (!first) return [];
  if (others.length === 0) return [first];
  const title = looks.map((look) => look.title).join('\n');
  return [{ ...first, text: `${first.text} +${others.length}`, title }];
}

function controlLook(code: string, { controls, words }: MarkSources): Look {
  const control = controls.get(code);
  if (!control) return { text: code, title: code, tone: 'neutral' };
  const { tone, sign } = assessmentLooks[control.assessment];
  const text = control.assessment === 'not-tested' ? code : `${sign} ${code}`;
  return { text, title: words.control(control), tone };
}

function riskLook(code: string, { risks, words }: MarkSources): Look {
  const risk = risks.get(code);
  if (!risk) return { text: code, title: code, tone: 'neutral' };
  const tone: TagTone = risk.residualLevel;
  return { text: `${riskSigns[risk.residualLevel]} ${code}`, title: words.risk(risk), tone };
}

function minutesLook({ minutes }: ProcessStep, { words }: MarkSources): Look[] {
  if (!minutes) return [];
  return [{ text: words.minutes(minutes), title: words.processing(minutes), tone: 'neutral' }];
}

function mediaBreakLook(step: ProcessStep, { words }: MarkSources): Look[] {
  if (!step.mediaBreak) return [];
  return [{ text: MEDIA_BREAK_SIGN, title: words.mediaBreak(step), tone: 'medium' }];
}

function waitingLook({ waitingHours }: ProcessStep, { words }: MarkSources): Look[] {
  if (!waitingHours) return [];
  return [{ text: words.hours(waitingHours), title: words.waiting(waitingHours), tone: 'info' }];
}

/** Each rule counts once, also when two controls of the step are tested by it. */
function flagsLook({ controlNumbers }: ProcessStep, sources: MarkSources): Look[] {
  const rules = new Set(controlNumbers.map((code) => sources.controls.get(code)?.ruleId ?? null));
  const count = [...rules].reduce((sum, rule) => sum + (sources.openFlags(rule)?.count ?? 0), 0);
  if (count === 0) return [];
  return [{ text: `${FLAGS_SIGN} ${count}`, title: sources.words.flags(count), tone: 'high' }];
}
