import { useState } from 'react';
import { useFormat } from '../../../format/use-format.ts';
import { Card } from '../../../parts/card.tsx';
import { DataTable } from '../../../parts/data-table.tsx';
import { useTexts } from '../../../texts/use-texts.ts';
import { AddButton } from '../add-button.tsx';
import type { Organisation, Post, UnitAt } from '../organisation.queries.ts';
import classes from '../organisation.module.css';
import { organisationTexts } from '../organisation.texts.ts';
import { useFte } from '../use-fte.ts';
import { PostDialog } from './post-dialog.tsx';
import { usePostColumns } from './use-post-columns.tsx';

interface Props {
  readonly unit: UnitAt;
  readonly posts: readonly Post[];
  readonly found: Organisation;
}

/** Posts of the unit itself, with who acts for them and what they may sign. */
export function PostsCard({ unit, posts, found }: Props) {
  const say = useTexts(organisationTexts);
  const fte = useFte();
  const { date } = useFormat();
  /** An id, or `new`. */
  const [open, setOpen] = useState<string | null>(null);
  const columns = usePostColumns(found, setOpen);
  const edited = found.posts.find(({ id }) => id === open) ?? null;
  const sums: Readonly<Record<string, string>> = {
    designation: say('post.sum'),
    actual: fte(unit.own.fteActual),
    target: fte(unit.own.fteTarget),
  };
  return (
    <Card
      title={say('posts.title')}
      note={say('posts.note', { count: unit.own.posts, date: date(found.date) })}
      actions={<AddButton label={say('post.add')} onClick={() => setOpen('new')} />}
      flush
    >
      <div className={classes['scroll']}>
        <DataTable
          caption={say('posts.caption', { unit: unit.name })}
          columns={columns}
          rows={posts}
          rowKey={({ id }) => id}
          empty={say('posts.empty')}
          footer={posts.length > 0 ? columns.map(({ key }) => sums[key] ?? '') : undefined}
        />
      </div>
      {(open === 'new' || edited) && (
        <PostDialog
          key={open}
          post={edited}
          unitId={unit.id}
          units={found.units}
          onClose={() => setOpen(null)}
        />
      )}
    </Card>
  );
}
