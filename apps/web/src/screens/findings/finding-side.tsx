import { useMay } from '../../engagement/rights.tsx';
import { useToasts } from '../../feedback/toasts.tsx';
import { findingNumber } from '../../format/format.ts';
import { Card } from '../../parts/card.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import { FindingFacts } from './finding-facts.tsx';
import { type FindingField, findingParts } from './finding-form.ts';
import classes from './finding-side.module.css';
import type { FindingStatus } from './finding-status.ts';
import { type FindingFile, useMoveFinding } from './finding.queries.ts';
import { findingTexts } from './finding.texts.ts';
import { findingsTexts } from './findings.texts.ts';
import { type MissingPart, missingParts } from './missing-parts.ts';
import type { StepAnswer } from './step-dialog.tsx';
import { StepList } from './step-list.tsx';

type OnEdit = ((field: FindingField) => void) | null;

interface Props {
  readonly file: FindingFile;
  readonly onEdit: OnEdit;
}

/** Facts, what is missing and which step is next. */
export function FindingSide({ file, onEdit }: Props) {
  const say = useTexts(findingTexts);
  const seesEvidence = useMay('red-flag:read');
  return (
    <div className={classes['side']}>
      <Card title={say('facts')}>
        <FindingFacts finding={file.finding} />
      </Card>
      <div className="no-print">
        <Card title={say('missing')}>
          <Missing parts={missingParts(file, seesEvidence)} onEdit={onEdit} />
        </Card>
      </div>
      <div className="no-print">
        <Card title={say('steps')}>
          <Steps file={file} />
        </Card>
      </div>
    </div>
  );
}

interface MissingProps {
  readonly parts: readonly MissingPart[];
  readonly onEdit: OnEdit;
}

function Missing({ parts, onEdit }: MissingProps) {
  const say = useTexts(findingTexts);
  if (parts.length === 0) return <p className={classes['note']}>✓ {say('missing.none')}</p>;
  return (
    <ul className={classes['missing']}>
      {parts.map((part) => (
        <li key={part}>
          <span aria-hidden>○</span> <MissingLine part={part} onEdit={onEdit} />
        </li>
      ))}
    </ul>
  );
}

const places: Readonly<Partial<Record<MissingPart, string>>> = {
  evidence: '#auffaelligkeiten',
  measure: '#massnahmen',
  measureOwner: '#massnahmen',
  response: '#stellungnahme',
};

/** Leads to where it is written. */
function MissingLine({ part, onEdit }: { readonly part: MissingPart; readonly onEdit: OnEdit }) {
  const say = useTexts(findingTexts);
  const field = part === 'addressedTo' ? part : findingParts.find((one) => one === part);
  const name = field && field !== 'addressedTo' ? say(field) : say(`missing.${part}` as 'missing');
  const place = places[part];
  if (place) return <a href={place}>{name}</a>;
  if (!field || !onEdit) return name;
  return (
    <button type="button" className={classes['link']} onClick={() => onEdit(field)}>
      {name}
    </button>
  );
}

function Steps({ file: { finding, nextStatuses } }: { readonly file: FindingFile }) {
  const say = useTexts(findingTexts);
  const sayStatus = useTexts(findingsTexts);
  const toasts = useToasts();
  const move = useMoveFinding(finding.id);
  const take = (status: FindingStatus, { reason, date }: StepAnswer, done: () => void) =>
    move.mutate(
      {
        version: finding.version,
        status,
        reason,
        ...(date !== null && { riskAcceptedUntil: date }),
      },
      {
        onSuccess: () => {
          done();
          const number = findingNumber(finding.number);
          toasts.done(say('steps.moved', { number, status: sayStatus(`status.${status}`) }));
        },
      },
    );
  if (nextStatuses.length === 0) return <p className={classes['note']}>{say('steps.ended')}</p>;
  return (
    <StepList
      steps={nextStatuses}
      words={{
        name: (status) => say(`step.${status}`),
        why: (status) => say(`why.${status}`),
        draftKey: `finding-step.${finding.id}`,
      }}
      pending={move.isPending}
      problem={move.error}
      onTake={take}
    />
  );
}
