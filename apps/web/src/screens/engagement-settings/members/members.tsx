import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEngagement } from '../../../engagement/engagement.ts';
import { membersQuery } from '../../../engagement/members.queries.ts';
import { useMay } from '../../../engagement/rights.tsx';
import { Card } from '../../../parts/card.tsx';
import { DataTable } from '../../../parts/data-table.tsx';
import { Notice } from '../../../parts/notice.tsx';
import { useTexts } from '../../../texts/use-texts.ts';
import { ReadOnlyNotice } from '../readable.tsx';
import { AddMember } from './add-member.tsx';
import { useMemberColumns } from './member-columns.tsx';
import { membersTexts } from './members.texts.ts';

export function Members() {
  const say = useTexts(membersTexts);
  const { id, isSample } = useEngagement();
  const may = useMay('member:write') && !isSample;
  const { data: members } = useSuspenseQuery(membersQuery(id));
  const columns = useMemberColumns(may);
  return (
    <>
      {isSample ? (
        <Notice kind="info">{say('sample')}</Notice>
      ) : (
        <ReadOnlyNotice permission="member:write" />
      )}
      {may && <AddMember members={members} />}
      <Card
        title={say('title')}
        note={say('note')}
        actions={
          <Link to="/benutzer" search={{ bereich: 'rollen' }}>
            {say('roles')}
          </Link>
        }
        flush
      >
        <DataTable
          caption={say('caption')}
          columns={columns}
          rows={members}
          rowKey={({ accountId }) => accountId}
          empty={say('empty')}
        />
      </Card>
    </>
  );
}
