import { ConflictDialog } from '../../feedback/conflict-dialog.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import type { PathwayFacts } from './pathways.queries.ts';
import { pathwaysTexts } from './pathways.texts.ts';

interface Props {
  readonly yours: PathwayFacts;
  readonly theirs: PathwayFacts;
  /** Names of processes by id. */
  readonly names: ReadonlyMap<string, string>;
  readonly onKeepYours: () => void;
  readonly onTakeTheirs: () => void;
  readonly onClose: () => void;
}

/** Somebody else saved the pathway meanwhile: both side by side. */
export function PathwayConflict({ yours, theirs, names, ...actions }: Props) {
  const say = useTexts(pathwaysTexts);
  const name = (id: string): string => names.get(id) ?? '–';
  const shown = ({ parts }: PathwayFacts): string =>
    parts
      .map(({ processId, dependsOn }) =>
        dependsOn.length === 0
          ? name(processId)
          : `${name(processId)} (${say('form.dependsOn')} ${dependsOn.map(name).join(', ')})`,
      )
      .join('; ');
  return (
    <ConflictDialog
      opened
      fields={[
        { label: say('form.name'), yours: yours.name, theirs: theirs.name },
        { label: say('form.description'), yours: yours.description, theirs: theirs.description },
        { label: say('form.parts'), yours: shown(yours), theirs: shown(theirs) },
      ]}
      {...actions}
    />
  );
}
