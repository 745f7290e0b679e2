import { Button, Group, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useDraftChange } from '../../drafts/use-draft-change.ts';
import { useMay } from '../../engagement/rights.tsx';
import { isConflict } from '../../api/problem.ts';
import { useStale } from '../../engagement/use-stale.ts';
import { ConflictDialog } from '../../feedback/conflict-dialog.tsx';
import { ProblemNotice } from '../../feedback/problem-notice.tsx';
import { useToasts } from '../../feedback/toasts.tsx';
import { Card } from '../../parts/card.tsx';
import { formTexts } from '../../parts/form.texts.ts';
import { useTexts } from '../../texts/use-texts.ts';
import classes from './finding-document.module.css';
import { isEditable } from './finding-status.ts';
import { type Finding, useRespond } from './finding.queries.ts';
import { findingTexts } from './finding.texts.ts';

/** Stellungnahme: by the person it is addressed to, or recorded by the auditors from paper. */
export function FindingResponse({ finding }: { readonly finding: Finding }) {
  const say = useTexts(findingTexts);
  const [writing, setWriting] = useState(false);
  const records = useMay('finding:write');
  const answers = useMay('measure:write-own');
  const { id, response, version, status } = finding;
  const draft = useDraftChange(`finding-response.${id}`, { response }, version);
  const may = (records || answers) && isEditable(status);
  const open = may && (writing || draft.changed);
  return (
    <div id="stellungnahme">
      <Card
        title={say('response')}
        actions={
          may && !open && <WriteButton written={response !== ''} onClick={() => setWriting(true)} />
        }
      >
        {open && <ResponseForm finding={finding} draft={draft} onDone={() => setWriting(false)} />}
        {!open && (
          <div className={classes['document']}>
            <p className={classes[response === '' ? 'empty' : 'text']}>
              {response || say('response.none')}
            </p>
          </div>
        )}
      </Card>
    </div>
  );
}

function WriteButton({ written, onClick }: { written: boolean; onClick: () => void }) {
  const say = useTexts(findingTexts);
  return (
    <Button variant="subtle" size="compact-sm" className="no-print" onClick={onClick}>
      {say(written ? 'response.change' : 'response.write')}
    </Button>
  );
}

interface FormProps {
  readonly finding: Finding;
  readonly draft: ReturnType<typeof useDraftChange<{ response: string }>>;
  readonly onDone: () => void;
}

function ResponseForm({ finding, draft, onDone }: FormProps) {
  const say = useTexts(findingTexts);
  const sayForm = useTexts(formTexts);
  const toasts = useToasts();
  const stale = useStale('finding');
  const respond = useRespond(finding.id);
  const conflict = isConflict(respond.error);
  const { response } = draft.values;
  const stop = () => {
    draft.forget();
    respond.reset();
    onDone();
  };
  const save = (version: number) =>
    respond.mutate(
      { version, response: response.trim() },
      {
        onSuccess: () => {
          stop();
          toasts.done(say('response.saved'));
        },
        onError: () => void stale(),
      },
    );
  return (
    <>
      <Textarea
        label={say('response')}
        description={say('response.why')}
        autosize
        autoFocus
        minRows={4}
        maxLength={20_000}
        value={response}
        onChange={(event) => draft.change({ response: event.currentTarget.value })}
      />
      <ProblemNotice problem={conflict ? null : respond.error} />
      <Group justify="flex-end" gap={10} mt={10}>
        <Button variant="default" onClick={stop}>
          {sayForm(draft.changed ? 'discard' : 'cancel')}
        </Button>
        <Button loading={respond.isPending} onClick={() => save(draft.baseVersion)}>
          {say('save')}
        </Button>
      </Group>
      <ConflictDialog
        opened={conflict}
        fields={[{ label: say('response'), yours: response, theirs: finding.response }]}
        onKeepYours={() => save(finding.version)}
        onTakeTheirs={stop}
        onClose={respond.reset}
      />
    </>
  );
}
