import { Button, Group } from '@mantine/core';
import { isConflict } from '../../../api/problem.ts';
import { ProblemNotice } from '../../../feedback/problem-notice.tsx';
import { Notice } from '../../../parts/notice.tsx';
import { useTexts } from '../../../texts/use-texts.ts';
import { testWordsTexts } from '../test-words.texts.ts';
import type { RefusedCell } from './cell-sender.ts';
import { attributeLetter } from './sheet-counts.ts';
import { sheetTexts } from './sheet.texts.ts';
import type { Sheet } from './use-sheet.ts';
import { type CellContent, cellKey } from './waiting-cells.ts';

/** Cells that the server did not take: somebody else was faster, or the test is no longer open. */
export function RefusedCells({ sheet }: { readonly sheet: Sheet }) {
  return sheet.sending.refused.map((one) => (
    <Refused key={cellKey(one.cell)} refused={one} sheet={sheet} />
  ));
}

interface Props {
  readonly refused: RefusedCell;
  readonly sheet: Sheet;
}

function Refused({ refused: { cell, problem }, sheet }: Props) {
  const say = useTexts(sheetTexts);
  const { sending, file } = sheet;
  const place = { position: cell.position, letter: attributeLetter(cell.attribute) };
  if (!isConflict(problem)) {
    return (
      <Notice kind="problem" title={say('save.refused', place)}>
        <ProblemNotice problem={problem} />
        <Button variant="default" size="compact-sm" onClick={() => sending.drop(cell)}>
          {say('save.discard')}
        </Button>
      </Notice>
    );
  }
  const theirs = file.results.find((one) => cellKey(one) === cellKey(cell));
  return (
    <Conflict
      title={say('conflict.title', place)}
      yours={cell}
      theirs={theirs}
      onYours={() => sending.insist(cell, theirs?.version ?? null)}
      onTheirs={() => sending.drop(cell)}
    />
  );
}

interface ConflictProps {
  readonly title: string;
  readonly yours: CellContent;
  readonly theirs: CellContent | undefined;
  readonly onYours: () => void;
  readonly onTheirs: () => void;
}

function Conflict({ title, yours, theirs, onYours, onTheirs }: ConflictProps) {
  const say = useTexts(sheetTexts);
  const sayWord = useTexts(testWordsTexts);
  const words = (cell: CellContent | undefined) =>
    [sayWord(`outcome.${cell?.outcome ?? 'none'}`), cell?.remark].filter(Boolean).join(': ');
  return (
    <Notice kind="warning" title={title} role="alert">
      {say('conflict.text', { yours: words(yours), theirs: words(theirs) })}
      <Group gap={8} mt={6}>
        <Button size="compact-sm" onClick={onYours}>
          {say('conflict.yours')}
        </Button>
        <Button size="compact-sm" variant="default" onClick={onTheirs}>
          {say('conflict.theirs')}
        </Button>
      </Group>
    </Notice>
  );
}
