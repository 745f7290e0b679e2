import { useState } from 'react';
import { Card } from '../../../parts/card.tsx';
import { type Column, DataTable } from '../../../parts/data-table.tsx';
import { Tag } from '../../../parts/tag.tsx';
import { useTexts } from '../../../texts/use-texts.ts';
import { AddButton } from '../add-button.tsx';
import type { Organisation, Post, PostDeputy } from '../organisation.queries.ts';
import classes from '../organisation.module.css';
import { organisationTexts } from '../organisation.texts.ts';
import { useRecordColumns } from '../record-columns.tsx';
import { DeputyDialog } from './deputy-dialog.tsx';

interface Props {
  readonly posts: readonly Post[];
  readonly found: Organisation;
}

interface Line {
  readonly post: Post;
  readonly deputy: PostDeputy;
}

/** Who acts for the posts of the unit. */
export function DeputiesCard({ posts, found }: Props) {
  const say = useTexts(organisationTexts);
  const [open, setOpen] = useState<string | null>(null);
  const lines = posts.flatMap((post) => post.deputies.map((deputy) => ({ post, deputy })));
  const edited = lines.find(({ deputy }) => deputy.id === open);
  const columns = useColumns(found.posts, setOpen);
  return (
    <Card
      title={say('deputies.title')}
      actions={<AddButton label={say('deputy.add')} onClick={() => setOpen('new')} />}
      flush
    >
      <div className={classes['scroll']}>
        <DataTable
          caption={say('deputies.caption')}
          columns={columns}
          rows={lines}
          rowKey={({ deputy }) => deputy.id}
          empty={say('deputies.empty')}
        />
      </div>
      {(open === 'new' || edited) && (
        <DeputyDialog
          key={open}
          deputy={edited?.deputy ?? null}
          posts={edited ? [edited.post] : posts}
          found={found}
          onClose={() => setOpen(null)}
        />
      )}
    </Card>
  );
}

function useColumns(all: readonly Post[], onEdit: (id: string) => void): Column<Line>[] {
  const say = useTexts(organisationTexts);
  const last = useRecordColumns<Line>({
    ...{ kind: 'deputies', recordOf: ({ deputy }) => deputy, onEdit },
    name: ({ post }) => say('deputy.name', { name: post.designation }),
  });
  return [
    {
      key: 'post',
      title: say('deputy.post'),
      rowHeader: true,
      cell: ({ post }) => post.designation,
    },
    {
      key: 'deputy',
      title: say('deputy.deputy'),
      cell: ({ deputy }) => {
        const found = all.find(({ id }) => id === deputy.deputyPostId);
        return (
          <>
            {found?.designation}{' '}
            {found?.holds === false && <Tag tone="medium">{say('deputy.gone')}</Tag>}
          </>
        );
      },
    },
    ...last,
  ];
}
