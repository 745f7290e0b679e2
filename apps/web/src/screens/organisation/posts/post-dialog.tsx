import { NativeSelect, NumberInput, SimpleGrid, TextInput } from '@mantine/core';
import { useLanguage, useTexts } from '../../../texts/use-texts.ts';
import { FactDialog } from '../../engagement-settings/fact-dialog.tsx';
import { ValidityFields } from '../../engagement-settings/validity-fields.tsx';
import type { Post, UnitAt } from '../organisation.queries.ts';
import { organisationTexts } from '../organisation.texts.ts';
import { useRecordDialog } from '../use-record-dialog.ts';
import { postFacts, type PostForm, postForm } from './post-form.ts';
import { usePostConflicts } from './use-post-conflicts.ts';

interface Props {
  /** Null: a new one in the unit. */
  readonly post: Post | null;
  readonly unitId: string;
  readonly units: readonly UnitAt[];
  readonly onClose: () => void;
}

export function PostDialog({ post, unitId, units, onClose }: Props) {
  const say = useTexts(organisationTexts);
  const saved = postForm(post, unitId);
  const { dialog, draft } = useRecordDialog<'posts', PostForm>({
    ...{ kind: 'posts', row: post, place: unitId, saved, facts: postFacts, onClose },
    name: ({ designation }) => designation,
    needed: ['designation', 'fteActual', 'fteTarget'],
    codes: { 'organisation.post-number-taken': 'number' },
  });
  const { values, change } = draft;
  const conflicts = usePostConflicts(values, saved, units);
  const text = (field: 'number' | 'designation' | 'roleName' | 'payGrade') => ({
    value: values[field],
    error: dialog.fault(field),
    onChange: (event: { readonly currentTarget: { readonly value: string } }) =>
      change({ [field]: event.currentTarget.value }),
  });
  return (
    <FactDialog
      title={post ? say('post.edit', { name: post.designation }) : say('post.new')}
      dialog={dialog}
      conflicts={conflicts}
      onClose={onClose}
    >
      <TextInput label={say('post.designation')} required data-autofocus {...text('designation')} />
      <TextInput
        label={say('post.role')}
        description={say('post.role.why')}
        placeholder={values.designation}
        {...text('roleName')}
      />
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
        <NativeSelect
          label={say('post.unit')}
          value={values.unitId}
          error={dialog.fault('unitId')}
          data={units.map(({ id, depth, name }) => ({
            value: id,
            label: `${'– '.repeat(depth)}${name}`,
          }))}
          onChange={(event) => change({ unitId: event.currentTarget.value })}
        />
        <TextInput label={say('post.number.full')} {...text('number')} />
        <FteField
          label={say('post.actual')}
          value={values.fteActual}
          error={dialog.fault('fteActual')}
          onChange={(fteActual) => change({ fteActual })}
        />
        <FteField
          label={say('post.target')}
          value={values.fteTarget}
          error={dialog.fault('fteTarget')}
          onChange={(fteTarget) => change({ fteTarget })}
        />
        <TextInput label={say('post.grade.full')} {...text('payGrade')} />
      </SimpleGrid>
      <ValidityFields value={values} onChange={change} faults={dialog.validity} />
    </FactDialog>
  );
}

interface FteProps {
  readonly label: string;
  readonly value: number | '';
  readonly error: string | undefined;
  readonly onChange: (value: number | '') => void;
}

function FteField({ label, value, error, onChange }: FteProps) {
  const german = useLanguage() === 'de';
  return (
    <NumberInput
      required
      hideControls
      decimalScale={2}
      allowNegative={false}
      max={99_999}
      decimalSeparator={german ? ',' : '.'}
      label={label}
      value={value}
      error={error}
      onChange={(typed) => onChange(typed === '' ? '' : Number(typed))}
    />
  );
}
