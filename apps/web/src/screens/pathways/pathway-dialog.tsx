import { Textarea, TextInput } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { isConflict } from '../../api/problem.ts';
import { useDraftChange } from '../../drafts/use-draft-change.ts';
import { useEngagementId } from '../../engagement/engagement.ts';
import { useToasts } from '../../feedback/toasts.tsx';
import { FormDialog } from '../../parts/form-dialog.tsx';
import { formTexts } from '../../parts/form.texts.ts';
import { Notice } from '../../parts/notice.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import { processNumber } from '../processes/process-number.ts';
import { processesQuery } from '../processes/processes.queries.ts';
import { emptyPart, isComplete } from './part-edit.ts';
import { PartsFields } from './parts-fields.tsx';
import { PathwayConflict } from './pathway-conflict.tsx';
import { type Pathway, type PathwayFacts, useSavePathway } from './pathways.queries.ts';
import { pathwaysTexts } from './pathways.texts.ts';

interface Props {
  /** Null for a new one. */
  readonly pathway: Pathway | null;
  readonly onSaved: (id: string) => void;
  readonly onClose: () => void;
}

const blank: PathwayFacts = { name: '', description: '', parts: [emptyPart] };
const factsOf = ({ name, description, parts }: Pathway): PathwayFacts => ({
  ...{ name, description, parts },
});

/** Name, services and what waits for what; kept as a draft until it is saved. */
export function PathwayDialog({ pathway, onSaved, onClose }: Props) {
  const say = useTexts(pathwaysTexts);
  const sayForm = useTexts(formTexts);
  const toasts = useToasts();
  const engagementId = useEngagementId();
  const options = useProcessOptions();
  const [tried, setTried] = useState(false);
  const key = pathway ? `pathway.${pathway.id}` : `pathway.new.${engagementId}`;
  const draft = useDraftChange(key, pathway ? factsOf(pathway) : blank, pathway?.version);
  const save = useSavePathway();
  const { values, change } = draft;
  const nameless = values.name.trim() === '';
  const complete = isComplete(values.parts);
  const write = (version: number) => {
    const known = pathway && { id: pathway.id, version };
    const onSuccess = ({ id }: { readonly id: string }) => {
      draft.forget();
      toasts.done(say('saved'));
      onSaved(id);
      onClose();
    };
    save.mutate({ known, facts: values }, { onSuccess });
  };
  const submit = () => {
    setTried(true);
    if (!nameless && complete) write(draft.baseVersion);
  };
  if (isConflict(save.error) && pathway) {
    return (
      <PathwayConflict
        yours={values}
        theirs={pathway}
        names={new Map(options.map(({ value, label }) => [value, label]))}
        onKeepYours={() => write(pathway.version)}
        onTakeTheirs={() => {
          draft.forget();
          onClose();
        }}
        onClose={() => save.reset()}
      />
    );
  }
  return (
    <FormDialog
      size="xl"
      title={say(pathway ? 'form.edit' : 'form.new')}
      submitLabel={say('form.save')}
      pending={save.isPending}
      problem={save.error}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextInput
        data-autofocus
        required
        label={say('form.name')}
        value={values.name}
        maxLength={300}
        error={tried && nameless ? sayForm('required') : undefined}
        onChange={(event) => change({ name: event.currentTarget.value })}
      />
      <Textarea
        autosize
        minRows={2}
        label={say('form.description')}
        value={values.description}
        maxLength={5000}
        onChange={(event) => change({ description: event.currentTarget.value })}
      />
      <PartsFields parts={values.parts} options={options} onChange={(parts) => change({ parts })} />
      {tried && !complete && (
        <Notice kind="problem" role="alert">
          {say('form.incomplete')}
        </Notice>
      )}
    </FormDialog>
  );
}

function useProcessOptions() {
  const engagementId = useEngagementId();
  const { data } = useSuspenseQuery(processesQuery(engagementId));
  return data
    .filter(({ state }) => state === 'draft')
    .map(({ id, number, name }) => ({ value: id, label: `${processNumber(number)} ${name}` }));
}
