import { type ReactNode, useMemo, useState } from 'react';
import type { ShownPath } from '../../bpmn/show-path.ts';
import { useShortcuts } from '../../shortcuts/shortcuts.ts';
import { useTexts } from '../../texts/use-texts.ts';
import type { EditedDiagram } from '../processes/use-edited-diagram.ts';
import { useStepWords } from '../processes/step-words.ts';
import { LiveChecks } from './live-checks.tsx';
import { LiveQuestions } from './live-questions.tsx';
import type { Hit } from './process-checks.queries.ts';
import { processChecksTexts } from './process-checks.texts.ts';
import { stepNames } from './step-names.ts';
import { useDrawnChecks } from './use-drawn-checks.ts';

interface EditorChecks {
  /** The way of the chosen hit, for the drawing. */
  readonly path: ShownPath | null;
  readonly list: ReactNode;
  /** What the name of an element suggests. */
  readonly questions: (elementId: string) => ReactNode;
}

/** The rules while somebody draws: hits as a list, their ways in the drawing, questions beside the element. */
export function useEditorChecks(
  edited: EditedDiagram,
  onChoose: (elementId: string) => void,
): EditorChecks {
  const say = useTexts(processChecksTexts);
  const { type } = useStepWords();
  const drawn = useDrawnChecks(edited);
  const { steps, diagram } = edited;
  const [chosen, setChosen] = useState<string | null>(null);
  const hits = drawn.checks?.hits ?? none;
  const at = hits.findIndex((hit) => keyOf(hit) === chosen);
  const choose = (hit: Hit | undefined) => {
    setChosen(hit ? keyOf(hit) : null);
    const place = hit?.elementIds.find((id) => steps.some(({ elementId }) => elementId === id));
    if (place) onChoose(place);
  };
  const move = (by: 1 | -1) => choose(hits[(at + by + hits.length) % Math.max(1, hits.length)]);
  useShortcuts([
    { key: 'F8', label: say('key.next'), run: () => move(1) },
    { key: 'F7', label: say('key.previous'), run: () => move(-1), quiet: true },
  ]);
  const hit = hits[at];
  const path = useMemo(() => (hit ? { way: hit.path ?? [], places: hit.elementIds } : null), [hit]);
  const names = useMemo(() => stepNames(steps, type), [steps, type]);
  return {
    path,
    list: (
      <LiveChecks
        drawn={drawn}
        chosen={at < 0 ? null : at + 1}
        onChoose={(place) => choose(place === at + 1 ? undefined : hits[place - 1])}
      />
    ),
    questions: (elementId) => (
      <LiveQuestions
        diagram={diagram}
        names={names}
        suggestions={(drawn.checks?.suggestions ?? []).filter((one) => one.elementId === elementId)}
      />
    ),
  };
}

const none: readonly Hit[] = [];

/** Hits are made anew by each check; the chosen one stays chosen. */
const keyOf = ({ ruleId, elementIds, sentence }: Hit): string =>
  JSON.stringify([ruleId, elementIds[0], sentence.de]);
