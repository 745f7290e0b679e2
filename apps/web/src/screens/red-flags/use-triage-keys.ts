import { useMay } from '../../engagement/rights.tsx';
import { useShortcuts } from '../../shortcuts/shortcuts.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { redFlagsTexts } from './red-flags.texts.ts';
import type { Triage } from './use-triage.ts';

interface Given {
  readonly triage: Triage;
  readonly onStep: (step: number) => void;
  readonly onMark: () => void;
  readonly onSearch: () => void;
}

/** J K B R U X / and Ctrl+Enter. */
export function useTriageKeys({ triage, onStep, onMark, onSearch }: Given): void {
  const say = useTexts(redFlagsTexts);
  const may = useMay('red-flag:dispose');
  const judging = [
    { key: 'b', label: say('keys.confirm'), run: () => triage.press('confirmed') },
    { key: 'r', label: say('keys.query'), run: () => triage.press('query') },
    { key: 'u', label: say('keys.clear'), run: () => triage.press('cleared') },
    { key: 'x', label: say('keys.mark'), run: onMark },
    { key: 'mod+Enter', label: say('keys.save'), run: () => triage.press(null), quiet: true },
  ];
  useShortcuts([
    { key: 'j', label: say('keys.next'), run: () => onStep(1) },
    { key: 'k', label: say('keys.previous'), run: () => onStep(-1) },
    ...(may ? judging : []),
    { key: '/', label: say('keys.search'), run: onSearch },
  ]);
}
