import { Button } from '@mantine/core';
import { forgetDraft } from '../../drafts/use-draft.ts';
import { useDraftChange } from '../../drafts/use-draft-change.ts';
import { ProblemNotice } from '../../feedback/problem-notice.tsx';
import { Card } from '../../parts/card.tsx';
import { Notice } from '../../parts/notice.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import { FirstRows } from './first-rows.tsx';
import { FormatFields } from './format-fields.tsx';
import { type ChosenFormat, chosenFormat, toFormat } from './format-choice.ts';
import { useImportChanges } from './import.mutations.ts';
import type { Import } from './import.queries.ts';
import { ImportStateNotice } from './import-state-notice.tsx';
import { JobProgress } from './job-progress.tsx';
import { mappingDraftKey } from './use-mapping-draft.ts';
import { useStepOpener, WizardFrame } from './wizard-frame.tsx';
import { wizardTexts } from './wizard.texts.ts';
import { isLooking } from './wizard-steps.ts';

/** How the file is written: detected, and to be said otherwise where that is wrong. */
export function FormatStep({ one }: { readonly one: Import }) {
  const say = useTexts(wizardTexts);
  const open = useStepOpener(one.id);
  const draft = useDraftChange<ChosenFormat>(`import.${one.id}.format`, chosenFormat(one));
  const { setFormat } = useImportChanges(one.id);
  const looking = isLooking(one);
  const again = () =>
    setFormat.mutate(
      { ...toFormat(draft.values), version: one.version },
      {
        onSuccess: () => {
          draft.forget();
          // The columns belong to the reading before.
          forgetDraft(mappingDraftKey(one.id));
        },
      },
    );
  const next = draft.changed
    ? { label: say('format.again'), run: again, pending: setFormat.isPending }
    : one.preview
      ? { label: say('next.spalten'), run: () => open('spalten') }
      : undefined;
  if (looking) {
    return (
      <WizardFrame one={one} step="format">
        <ProblemNotice problem={setFormat.error} />
        <JobProgress one={one} title={say('looking')} />
      </WizardFrame>
    );
  }
  return (
    <WizardFrame one={one} step="format" next={next}>
      <ImportStateNotice one={one} />
      <ProblemNotice problem={setFormat.error} />
      <Card
        title={say('format.title')}
        note={one.format !== null && say('note.given')}
        actions={
          draft.changed && (
            <Button variant="subtle" size="compact-sm" onClick={draft.forget}>
              {say('format.discard')}
            </Button>
          )
        }
      >
        <FormatFields one={one} values={draft.values} onChange={draft.change} />
      </Card>
      {draft.changed ? (
        <Notice kind="info" role="status">
          {say('format.changed')}
        </Notice>
      ) : (
        one.preview && one.format === null && <Notice kind="done">{say('format.detected')}</Notice>
      )}
      {one.preview && <FirstRows preview={one.preview} />}
    </WizardFrame>
  );
}
