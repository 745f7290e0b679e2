import { Button, Group, Radio, Select, Stack, Textarea } from '@mantine/core';
import { isConflict } from '../../../api/problem.ts';
import { useDraftChange } from '../../../drafts/use-draft-change.ts';
import { Guarded, useMay } from '../../../engagement/rights.tsx';
import { ConflictDialog } from '../../../feedback/conflict-dialog.tsx';
import { ProblemNotice } from '../../../feedback/problem-notice.tsx';
import { useToasts } from '../../../feedback/toasts.tsx';
import { Card } from '../../../parts/card.tsx';
import { Notice } from '../../../parts/notice.tsx';
import { useTexts } from '../../../texts/use-texts.ts';
import { type ControlTestFile, useChangeTest } from '../control-tests.queries.ts';
import { isOpen, type Verdict, verdicts } from '../test-looks.ts';
import { testWordsTexts } from '../test-words.texts.ts';
import { FindingButton } from './finding-button.tsx';
import classes from './verdict.module.css';
import { verdictTexts } from './verdict.texts.ts';

const levels = ['K0', 'K1', 'K2', 'K3', 'K4'] as const;
type Facts = Pick<ControlTestFile, 'verdict' | 'deficiency' | 'conclusion'>;

/** The person's own verdict; the calculation only suggests one. */
export function VerdictCard({ file }: { readonly file: ControlTestFile }) {
  const say = useTexts(verdictTexts);
  const form = useVerdictForm(file);
  const { draft, save, pending, editable } = form;
  return (
    <Card
      title={say('verdict.title')}
      note={draft.changed ? say('unsaved') : undefined}
      actions={<FindingButton file={file} />}
    >
      <div className={classes['fields']}>
        <VerdictFields file={file} form={form} />
        <ProblemNotice problem={form.problem} />
        {editable && (
          <Group>
            <Guarded permission="control-test:write">
              <Button loading={pending} disabled={!draft.changed} onClick={() => save()}>
                {say('save')}
              </Button>
            </Guarded>
          </Group>
        )}
      </div>
      <VerdictConflict file={file} form={form} />
    </Card>
  );
}

function useVerdictForm(file: ControlTestFile) {
  const say = useTexts(verdictTexts);
  const toasts = useToasts();
  const { id, version, verdict, deficiency, conclusion } = file;
  const saved: Facts = { verdict, deficiency, conclusion };
  const draft = useDraftChange<Facts>(`control-test.${id}.verdict`, saved, version);
  const change = useChangeTest(id);
  const save = (base = draft.baseVersion) =>
    change.mutate(
      { version: base, ...draft.changes },
      {
        onSuccess: () => {
          draft.forget();
          toasts.done(say('saved'));
        },
      },
    );
  return {
    ...{ draft, saved, save, pending: change.isPending, reset: change.reset },
    editable: useMay('control-test:write') && isOpen(file.state),
    conflict: isConflict(change.error),
    problem: isConflict(change.error) ? null : change.error,
  };
}

type Form = ReturnType<typeof useVerdictForm>;
interface Props {
  readonly file: ControlTestFile;
  readonly form: Form;
}

function VerdictFields({ file, form: { draft, editable } }: Props) {
  const say = useTexts(verdictTexts);
  const sayWord = useTexts(testWordsTexts);
  const { suggestedVerdict, suggestedDeficiency } = file;
  const { values, change } = draft;
  return (
    <>
      <Radio.Group
        label={say('verdict.label')}
        description={
          suggestedVerdict &&
          say('verdict.suggested', { verdict: sayWord(`verdict.${suggestedVerdict}`) })
        }
        value={values.verdict ?? ''}
        onChange={(verdict) => change({ verdict: verdict as Verdict })}
      >
        <Stack gap={8} mt={8}>
          {verdicts.map((verdict) => (
            <Radio
              key={verdict}
              value={verdict}
              disabled={!editable}
              label={sayWord(`verdict.${verdict}`)}
            />
          ))}
        </Stack>
      </Radio.Group>
      {values.verdict !== null &&
        suggestedVerdict !== null &&
        values.verdict !== suggestedVerdict && (
          <Notice kind="warning">{say('verdict.differs')}</Notice>
        )}
      <Select
        label={say('deficiency.label')}
        description={
          suggestedDeficiency && say('deficiency.suggested', { level: suggestedDeficiency })
        }
        maw={360}
        allowDeselect={false}
        disabled={!editable}
        data={levels.map((level) => ({ value: level, label: sayWord(`deficiency.${level}`) }))}
        value={values.deficiency}
        onChange={(deficiency) => change({ deficiency })}
      />
      <Textarea
        autosize
        minRows={4}
        maxLength={20_000}
        label={say('conclusion')}
        description={say('conclusion.why')}
        readOnly={!editable}
        value={values.conclusion}
        onChange={(event) => change({ conclusion: event.currentTarget.value })}
      />
    </>
  );
}

function VerdictConflict({ file, form }: Props) {
  const say = useTexts(verdictTexts);
  const sayWord = useTexts(testWordsTexts);
  const { draft, saved, save, conflict, reset } = form;
  const verdict = (facts: Facts) => sayWord(`verdict.${facts.verdict ?? 'none'}`);
  const { values } = draft;
  return (
    <ConflictDialog
      opened={conflict}
      fields={[
        { label: say('verdict.label'), yours: verdict(values), theirs: verdict(saved) },
        {
          label: say('deficiency.label'),
          yours: values.deficiency ?? '',
          theirs: saved.deficiency ?? '',
        },
        { label: say('conclusion'), yours: values.conclusion, theirs: saved.conclusion },
      ]}
      onKeepYours={() => save(file.version)}
      onTakeTheirs={() => {
        draft.forget();
        reset();
      }}
      onClose={reset}
    />
  );
}
