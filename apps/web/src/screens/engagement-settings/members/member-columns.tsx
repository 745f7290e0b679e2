import { Button, Group, NativeSelect } from '@mantine/core';
import { useEngagement } from '../../../engagement/engagement.ts';
import type { Member } from '../../../engagement/members.queries.ts';
import { useToasts } from '../../../feedback/toasts.tsx';
import { useFormat } from '../../../format/use-format.ts';
import type { Column } from '../../../parts/data-table.tsx';
import { partsTexts } from '../../../parts/parts.texts.ts';
import { Tag } from '../../../parts/tag.tsx';
import { useAccount } from '../../../session/session.ts';
import { useTexts } from '../../../texts/use-texts.ts';
import { type MemberRole, memberRoles, usePutMember, useRemoveMember } from '../members.queries.ts';
import { membersTexts } from './members.texts.ts';

export function useMemberColumns(may: boolean): readonly Column<Member>[] {
  const say = useTexts(membersTexts);
  const format = useFormat();
  const own = useAccount();
  const columns: Column<Member>[] = [
    {
      key: 'name',
      title: say('name'),
      rowHeader: true,
      cell: ({ accountId, displayName }) => (
        <Group gap={8}>
          <strong>{displayName}</strong>
          {accountId === own.id && <Tag tone="dashed">{say('you')}</Tag>}
        </Group>
      ),
    },
    { key: 'userName', title: say('userName'), cell: ({ userName }) => userName },
    {
      key: 'role',
      title: say('role'),
      width: '18rem',
      cell: (member) => <Role member={member} may={may} />,
    },
    {
      key: 'since',
      title: say('since'),
      numeric: true,
      cell: ({ createdAt }) => format.dateTime(createdAt),
    },
  ];
  const remove: Column<Member> = {
    key: 'actions',
    title: <span className="visually-hidden">{say('actions')}</span>,
    width: '8rem',
    cell: (member) => <Remove member={member} />,
  };
  return may ? [...columns, remove] : columns;
}

interface RoleProps {
  readonly member: Member;
  readonly may: boolean;
}

/** Holds at once; can be taken back from the message. */
function Role({ member, may }: RoleProps) {
  const say = useTexts(membersTexts);
  const sayPart = useTexts(partsTexts);
  const toasts = useToasts();
  const put = usePutMember(useEngagement().id);
  const { accountId, displayName: name, role } = member;
  if (!may) return sayPart(`role.${role}`);
  const change = (next: MemberRole) =>
    put.mutate(
      { accountId, role: next },
      {
        onSuccess: () =>
          toasts.undoable(say('changed', { name, role: sayPart(`role.${next}`) }), () => {
            put.mutateAsync({ accountId, role }).catch(toasts.problem);
          }),
        onError: toasts.problem,
      },
    );
  return (
    <NativeSelect
      size="xs"
      aria-label={say('role.of', { name })}
      value={put.isPending ? put.variables.role : role}
      data={memberRoles.map((value) => ({ value, label: sayPart(`role.${value}`) }))}
      onChange={(event) => change(event.currentTarget.value as MemberRole)}
    />
  );
}

function Remove({ member }: { readonly member: Member }) {
  const say = useTexts(membersTexts);
  const toasts = useToasts();
  const { id } = useEngagement();
  const put = usePutMember(id);
  const remove = useRemoveMember(id);
  const { accountId, displayName: name, role } = member;
  const run = () =>
    remove.mutate(accountId, {
      onError: toasts.problem,
      onSuccess: () =>
        toasts.undoable(say('removed', { name }), () => {
          put.mutateAsync({ accountId, role }).catch(toasts.problem);
        }),
    });
  return (
    <Button
      variant="subtle"
      size="compact-sm"
      loading={remove.isPending}
      aria-label={say('remove.who', { name })}
      onClick={run}
    >
      {say('remove')}
    </Button>
  );
}
