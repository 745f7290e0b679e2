import { useDebouncedCallback } from '@mantine/hooks';
import type BaseViewer from 'bpmn-js/lib/BaseViewer';
import { useMemo, useState } from 'react';
import { editedSteps } from './edited-steps.ts';
import { useProcessDraft } from './process-draft.ts';
import type { ProcessFile, ProcessStep } from './processes.queries.ts';

export interface EditedDiagram {
  /** What the editor began with: a draft from before, else the saved content. */
  readonly startXml: string;
  /** Version that the changes are based on. */
  readonly version: number;
  readonly steps: readonly ProcessStep[];
  readonly unsaved: boolean;
  readonly diagram: BaseViewer | null;
  readonly onReady: (diagram: BaseViewer | null) => void;
  readonly onChange: () => void;
  /** The content as it stands. */
  readonly xml: () => Promise<string>;
  /** Keeps what is not saved, beyond this page. */
  readonly keep: () => Promise<void>;
  readonly saved: (version: number) => void;
  /** Draws another content in place of this one; not saved. */
  readonly replace: (xml: string) => void;
}

/** The content of the editor between opening and saving. */
export function useEditedDiagram({ process, xml, steps }: ProcessFile): EditedDiagram {
  const [draft, setDraft] = useProcessDraft(process.id);
  const [start, setStart] = useState(draft ?? { xml, version: process.version });
  const [version, setVersion] = useState(start.version);
  const [unsaved, setUnsaved] = useState(draft !== null);
  // A new one after each change: the drawing stays the same object.
  const [edition, setEdition] = useState<{ readonly of: BaseViewer | null }>({ of: null });
  const diagram = edition.of;
  const current = async () => {
    const written = await diagram?.saveXML({ format: true });
    return written?.xml ?? start.xml;
  };
  const keep = async () => setDraft({ version, xml: await current() });
  const keepSoon = useDebouncedCallback(() => void keep(), 400);
  const edited = useMemo(
    () => (edition.of ? editedSteps(edition.of, steps) : steps),
    [edition, steps],
  );
  return {
    ...{ startXml: start.xml, version, steps: edited, unsaved, diagram, keep, xml: current },
    onReady: (ready) => setEdition({ of: ready }),
    onChange: () => {
      setEdition(({ of }) => ({ of }));
      setUnsaved(true);
      keepSoon();
    },
    saved: (next) => {
      keepSoon.cancel();
      setVersion(next);
      setUnsaved(false);
      setDraft(null);
    },
    replace: (next) => {
      keepSoon.cancel();
      setStart({ xml: next, version });
      setUnsaved(true);
      setDraft({ version, xml: next });
    },
  };
}
