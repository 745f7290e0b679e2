import { Button } from '@mantine/core';
import { useId, useState } from 'react';
import { forgetDraft } from '../../drafts/use-draft.ts';
import { useBilingual } from '../../texts/use-texts.ts';
import { refusals, unknownRefusal } from './refusals.ts';
import { StepDialog, type StepAnswer } from './step-dialog.tsx';
import classes from './step-list.module.css';

/** A step that leads on, also one that stands closed: then it says why. */
interface Step<Status extends string> {
  readonly status: Status;
  readonly needsReason: boolean;
  readonly needsDate: boolean;
  readonly refusal: string | null;
}

interface StepWords<Status extends string> {
  readonly name: (status: Status) => string;
  readonly why: (status: Status) => string;
  /** Where the draft of a reason is kept. */
  readonly draftKey: string;
}

interface Props<Status extends string> {
  readonly steps: readonly Step<Status>[];
  readonly words: StepWords<Status>;
  readonly pending: boolean;
  readonly problem: unknown;
  /** Calls `done` when it is saved. */
  readonly onTake: (status: Status, answer: StepAnswer, done: () => void) => void;
}

/** The next steps with what they mean; each asks for its reason or date before it is taken. */
export function StepList<Status extends string>(props: Props<Status>) {
  const { steps, words, pending, problem, onTake } = props;
  const [asked, setAsked] = useState<Step<Status> | null>(null);
  const keyOf = (status: Status) => `${words.draftKey}.${status}`;
  const taken = (status: Status) => () => {
    forgetDraft(keyOf(status));
    setAsked(null);
  };
  return (
    <>
      <ul className={classes['steps']}>
        {steps.map((step) => (
          <StepLine key={step.status} step={step} words={words} onAsk={() => setAsked(step)} />
        ))}
      </ul>
      {asked && (
        <StepDialog
          title={words.name(asked.status)}
          why={words.why(asked.status)}
          draftKey={keyOf(asked.status)}
          needsReason={asked.needsReason}
          needsDate={asked.needsDate}
          pending={pending}
          problem={problem}
          onClose={() => setAsked(null)}
          onSubmit={(answer) => onTake(asked.status, answer, taken(asked.status))}
        />
      )}
    </>
  );
}

interface LineProps<Status extends string> {
  readonly step: Step<Status>;
  readonly words: StepWords<Status>;
  readonly onAsk: () => void;
}

function StepLine<Status extends string>({ step, words, onAsk }: LineProps<Status>) {
  const inLanguage = useBilingual();
  const id = useId();
  const { status, refusal: code } = step;
  const closed = code !== null;
  return (
    <li>
      <Button
        variant="default"
        fullWidth
        justify="flex-start"
        data-disabled={closed || undefined}
        aria-disabled={closed}
        aria-describedby={id}
        onClick={closed ? undefined : onAsk}
      >
        {words.name(status)}
      </Button>
      <p id={id}>{closed ? inLanguage(refusals[code] ?? unknownRefusal) : words.why(status)}</p>
    </li>
  );
}
