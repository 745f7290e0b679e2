import { Button, NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useEngagement } from '../../../engagement/engagement.ts';
import type { Member } from '../../../engagement/members.queries.ts';
import { ProblemNotice } from '../../../feedback/problem-notice.tsx';
import { useToasts } from '../../../feedback/toasts.tsx';
import { Card } from '../../../parts/card.tsx';
import { CheckedForm } from '../../../parts/checked-form.tsx';
import { partsTexts } from '../../../parts/parts.texts.ts';
import { useTexts } from '../../../texts/use-texts.ts';
import {
  candidatesQuery,
  type MemberRole,
  memberRoles,
  usePutMember,
  useRemoveMember,
} from '../members.queries.ts';
import classes from '../settings.module.css';
import { membersTexts } from './members.texts.ts';

export function AddMember({ members }: { readonly members: readonly Member[] }) {
  const say = useTexts(membersTexts);
  const sayPart = useTexts(partsTexts);
  const toasts = useToasts();
  const { id } = useEngagement();
  const candidates = useQuery(candidatesQuery(id));
  const put = usePutMember(id);
  const remove = useRemoveMember(id);
  const [accountId, setAccountId] = useState('');
  const [role, setRole] = useState<MemberRole>('auditor');
  const known = new Set(members.map((member) => member.accountId));
  const free = (candidates.data ?? []).filter((candidate) => !known.has(candidate.id));
  const submit = () => {
    const name = free.find((candidate) => candidate.id === accountId)?.displayName;
    if (name === undefined) return;
    put.mutate(
      { accountId, role },
      {
        onSuccess: () => {
          setAccountId('');
          toasts.undoable(say('added', { name }), () => {
            remove.mutateAsync(accountId).catch(toasts.problem);
          });
        },
      },
    );
  };
  if (candidates.data && free.length === 0) {
    return <p className={classes['muted']}>{say('add.none')}</p>;
  }
  return (
    <Card title={say('add')}>
      <CheckedForm onSubmit={submit} className={classes['form']}>
        <div className={classes['row']}>
          <NativeSelect
            label={say('add.who')}
            value={accountId}
            data={[
              { value: '', label: say('add.choose') },
              ...free.map(({ id: value, displayName, userName }) => ({
                value,
                label: `${displayName} (${userName})`,
              })),
            ]}
            onChange={(event) => setAccountId(event.currentTarget.value)}
          />
          <NativeSelect
            label={say('add.role')}
            value={role}
            data={memberRoles.map((value) => ({ value, label: sayPart(`role.${value}`) }))}
            onChange={(event) => setRole(event.currentTarget.value as MemberRole)}
          />
          <Button type="submit" disabled={accountId === ''} loading={put.isPending}>
            {say('add.submit')}
          </Button>
        </div>
        <ProblemNotice problem={put.error ?? candidates.error} />
      </CheckedForm>
    </Card>
  );
}
