import { NativeSelect } from '@mantine/core';
import { differing } from '../../../feedback/differing.ts';
import { useTexts } from '../../../texts/use-texts.ts';
import { FactDialog } from '../../engagement-settings/fact-dialog.tsx';
import { useValidity } from '../../engagement-settings/units/validity.ts';
import { ValidityFields } from '../../engagement-settings/validity-fields.tsx';
import type { Organisation, Post, PostDeputy } from '../organisation.queries.ts';
import { organisationTexts } from '../organisation.texts.ts';
import { PostSelect } from '../post-select.tsx';
import { useRecordDialog } from '../use-record-dialog.ts';
import { deputyFacts, type DeputyForm, deputyForm } from './deputy-form.ts';

interface Props {
  /** Null: a new one. */
  readonly deputy: PostDeputy | null;
  /** Posts that may be represented; the first one is proposed. */
  readonly posts: readonly Post[];
  readonly found: Organisation;
  readonly onClose: () => void;
}

export function DeputyDialog({ deputy, posts, found, onClose }: Props) {
  const say = useTexts(organisationTexts);
  const validity = useValidity();
  const first = posts.find(({ hasDeputy }) => !hasDeputy) ?? posts[0];
  const saved = deputyForm(deputy, first?.id ?? '');
  const nameOf = (id: string) => found.posts.find((post) => post.id === id)?.designation ?? '';
  const { dialog, draft } = useRecordDialog<'deputies', DeputyForm>({
    ...{ kind: 'deputies', row: deputy, place: first?.unitId ?? '', saved, onClose },
    facts: deputyFacts,
    name: ({ postId }) => say('deputy.name', { name: nameOf(postId) }),
    needed: ['deputyPostId'],
    codes: {
      'organisation.own-deputy': 'deputyPostId',
      'organisation.deputy-overlap': 'deputyPostId',
      'organisation.post-unknown': 'deputyPostId',
    },
  });
  const { values, change } = draft;
  const conflicts = differing(values, saved, {
    deputyPostId: { label: say('deputy.deputy'), text: (form) => nameOf(form.deputyPostId) },
    validFrom: {
      label: say('valid'),
      text: ({ validFrom, validTo }) => validity(validFrom || null, validTo || null),
    },
  });
  const others = found.posts.filter(({ id }) => id !== values.postId);
  return (
    <FactDialog
      title={deputy ? say('deputy.edit', { name: nameOf(values.postId) }) : say('deputy.add')}
      dialog={dialog}
      conflicts={conflicts}
      onClose={onClose}
    >
      <NativeSelect
        label={say('deputy.post')}
        disabled={deputy !== null}
        value={values.postId}
        data={posts.map(({ id, designation }) => ({ value: id, label: designation }))}
        onChange={(event) => change({ postId: event.currentTarget.value })}
      />
      <PostSelect
        label={say('deputy.deputy')}
        posts={others}
        units={found.units}
        value={values.deputyPostId}
        error={dialog.fault('deputyPostId')}
        onChange={(deputyPostId) => change({ deputyPostId })}
      />
      <ValidityFields value={values} onChange={change} faults={dialog.validity} />
    </FactDialog>
  );
}
