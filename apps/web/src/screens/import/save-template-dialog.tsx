import { TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Shape } from '../../api/types.ts';
import { useDraft } from '../../drafts/use-draft.ts';
import { placedProblem } from '../../feedback/field-faults.ts';
import { useToasts } from '../../feedback/toasts.tsx';
import { FormDialog } from '../../parts/form-dialog.tsx';
import { formTexts } from '../../parts/form.texts.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { columnsTexts } from './columns.texts.ts';
import { useTemplateChanges } from './import.mutations.ts';
import type { Preview } from './import.queries.ts';
import { type MappingDraft, toMapping } from './mapping-draft.ts';

interface Props {
  readonly draft: MappingDraft;
  readonly preview: Preview;
  readonly templates: readonly Shape<'MappingTemplateDto'>[];
  readonly onClose: () => void;
}

/** Keeps the columns under a name for the next file of this kind. */
export function SaveTemplateDialog({ draft, preview, templates, onClose }: Props) {
  const say = useTexts(columnsTexts);
  const sayForm = useTexts(formTexts);
  const toasts = useToasts();
  const [name, setName] = useDraft('import.template-name');
  const [tried, setTried] = useState(false);
  const { save, remove } = useTemplateChanges();
  const { faults, rest } = placedProblem(save.error, ['name']);
  const submit = () => {
    setTried(true);
    const trimmed = name.trim();
    if (trimmed === '') return;
    const before = templates.find((template) => template.name === trimmed);
    const onError = toasts.problem;
    const undo = (id: string) =>
      before
        ? save.mutate({ name: trimmed, mapping: before.mapping }, { onError })
        : remove.mutate(id, { onError });
    save.mutate(
      { name: trimmed, mapping: toMapping(draft, preview.headers) },
      {
        onSuccess: ({ id }) => {
          setName('');
          toasts.undoable(say('template.saved', { name: trimmed }), () => undo(id));
          onClose();
        },
      },
    );
  };
  return (
    <FormDialog
      title={say('template.save')}
      submitLabel={sayForm('save')}
      pending={save.isPending}
      problem={rest}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextInput
        label={say('template.name')}
        description={say('template.name.about')}
        value={name}
        maxLength={120}
        data-autofocus
        error={tried && name.trim() === '' ? sayForm('required') : faults['name']}
        onChange={({ currentTarget }) => setName(currentTarget.value)}
      />
    </FormDialog>
  );
}
