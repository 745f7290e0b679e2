import { Button, Group } from '@mantine/core';
import { placedProblem } from '../../feedback/field-faults.ts';
import { ProblemNotice } from '../../feedback/problem-notice.tsx';
import { Card } from '../../parts/card.tsx';
import { CheckedForm } from '../../parts/checked-form.tsx';
import { formTexts } from '../../parts/form.texts.ts';
import { useShortcuts } from '../../shortcuts/shortcuts.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { FindingConflict } from './finding-conflict.tsx';
import { FindingFields } from './finding-fields.tsx';
import classes from './finding-editor.module.css';
import { findingFields } from './finding-form.ts';
import type { Finding } from './finding.queries.ts';
import { findingTexts } from './finding.texts.ts';
import type { FindingDraft } from './use-finding-draft.ts';

interface Props {
  readonly finding: Finding;
  readonly editor: FindingDraft;
}

/** The document as a form, in its place. */
export function FindingEditor({ finding, editor }: Props) {
  const say = useTexts(findingTexts);
  const sayForm = useTexts(formTexts);
  const { form, pending, problem } = editor;
  const untitled = form.values.title.trim() === '';
  const placed = placedProblem(problem, findingFields);
  const save = () => {
    if (!untitled) editor.save();
  };
  useShortcuts([{ key: 'mod+Enter', label: say('save'), run: save }]);
  return (
    <Card title={say('document')}>
      <CheckedForm onSubmit={save} className={classes['form']}>
        <FindingFields
          editor={editor}
          faults={{ ...placed.faults, ...(untitled && { title: sayForm('required') }) }}
        />
        <ProblemNotice problem={placed.rest} />
        {form.changed && <p className={classes['note']}>{say('draft')}</p>}
        <Group justify="flex-end" gap={10}>
          <Button variant="default" onClick={editor.stop}>
            {sayForm(form.changed ? 'discard' : 'cancel')}
          </Button>
          <Button type="submit" loading={pending}>
            {say('save')}
          </Button>
        </Group>
      </CheckedForm>
      <FindingConflict finding={finding} editor={editor} />
    </Card>
  );
}
