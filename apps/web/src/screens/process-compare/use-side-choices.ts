import { useFormat } from '../../format/use-format.ts';
import { useTexts } from '../../texts/use-texts.ts';
import type { ProcessHistory } from '../process-versions/process-versions.queries.ts';
import { processNumber } from '../processes/process-number.ts';
import { processTexts } from '../processes/process.texts.ts';
import type { ProcessListItem, ProcessRecord } from '../processes/processes.queries.ts';
import { processCompareTexts } from './process-compare.texts.ts';

export interface SideGroup {
  readonly group: string;
  readonly items: readonly { readonly value: string; readonly label: string }[];
}

/** Every content that can stand on a side: those of this process, and the newest of the others. */
export function useSideChoices(
  process: ProcessRecord,
  all: readonly ProcessListItem[],
  history: ProcessHistory,
): readonly SideGroup[] {
  const say = useTexts(processCompareTexts);
  const sayProcess = useTexts(processTexts);
  const { dateTime } = useFormat();
  const own = history.revisions.map(({ revision, savedAt }) => {
    const version = history.versions.find((one) => one.revision === revision);
    const label =
      revision === process.revision
        ? say('option.current', { revision })
        : version
          ? say('option.version', { number: version.number, revision })
          : say('option.revision', { revision, date: dateTime(savedAt) });
    return { value: `f${revision}`, label };
  });
  const others = all
    .filter(({ id, state }) => id !== process.id && state === 'draft')
    .map(({ id, number, name, kind }) => ({
      value: id,
      label: say('option.process', {
        ...{ number: processNumber(number), name },
        kind: sayProcess(`kind.${kind}`),
      }),
    }));
  const groups = [
    { group: say('group.own'), items: own },
    { group: say('group.others'), items: others },
  ];
  return groups.filter(({ items }) => items.length > 0);
}
