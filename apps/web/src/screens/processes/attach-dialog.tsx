import { useState } from 'react';
import { AssessmentTag } from '../../controls/assessment-tag.tsx';
import { PickDialog } from '../../controls/pick-dialog.tsx';
import type { PickEntry } from '../../controls/pick-list.tsx';
import { Notice } from '../../parts/notice.tsx';
import { RiskTag } from '../../parts/risk-tag.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import { processTexts } from './process.texts.ts';
import type { ProcessStep } from './processes.queries.ts';
import { useStepWords } from './step-words.ts';
import type { StepRecords } from './use-step-records.ts';

export type AttachKind = 'controls' | 'risks';

interface Props {
  readonly kind: AttachKind;
  readonly step: ProcessStep;
  readonly records: StepRecords;
  readonly pending: boolean;
  readonly problem: unknown;
  /** All numbers of the kind afterwards. */
  readonly onSubmit: (codes: string[]) => void;
  readonly onClose: () => void;
}

/** Choose what belongs to a step; numbers that the engagement does not know stay where they are. */
export function AttachDialog({ kind, step, records, ...rest }: Props) {
  const say = useTexts(processTexts);
  const words = useStepWords();
  const present = kind === 'controls' ? step.controlNumbers : step.riskNumbers;
  const entries = kind === 'controls' ? controlEntries(records) : riskEntries(records);
  const [unknown] = useState(() =>
    present.filter((code) => !entries.some(({ key }) => key === code)),
  );
  return (
    <PickDialog
      {...rest}
      title={say(`attach.title.${kind}`, { step: words.name(step) })}
      submitLabel={say('attach.submit')}
      entries={[...entries, ...unknown.map((code) => ({ key: code, code, title: '' }))]}
      chosen={present}
    >
      {entries.length === 0 && <Notice kind="info">{say(`attach.none.${kind}`)}</Notice>}
    </PickDialog>
  );
}

const controlEntries = ({ controls }: StepRecords): PickEntry[] =>
  [...controls.values()].map(({ code, title, objective, assessment }) => ({
    key: code,
    code,
    title,
    words: objective,
    note: <AssessmentTag assessment={assessment} />,
  }));

const riskEntries = ({ risks }: StepRecords): PickEntry[] =>
  [...risks.values()].map(({ risk, residualLevel }) => ({
    key: risk.code,
    code: risk.code,
    title: risk.title,
    words: risk.description,
    note: <RiskTag risk={residualLevel} />,
  }));
