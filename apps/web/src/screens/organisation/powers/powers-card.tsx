import { useState } from 'react';
import { useFormat } from '../../../format/use-format.ts';
import { Card } from '../../../parts/card.tsx';
import { type Column, DataTable } from '../../../parts/data-table.tsx';
import { useTexts } from '../../../texts/use-texts.ts';
import { AddButton } from '../add-button.tsx';
import type { Post, SigningPower } from '../organisation.queries.ts';
import classes from '../organisation.module.css';
import { organisationTexts } from '../organisation.texts.ts';
import { useRecordColumns } from '../record-columns.tsx';
import { PowerDialog } from './power-dialog.tsx';

interface Line {
  readonly post: Post;
  readonly power: SigningPower;
}

/** What the posts of the unit may sign, with every period. */
export function PowersCard({ posts }: { readonly posts: readonly Post[] }) {
  const say = useTexts(organisationTexts);
  const [open, setOpen] = useState<string | null>(null);
  const lines = posts.flatMap((post) => post.powers.map((power) => ({ post, power })));
  const edited = lines.find(({ power }) => power.id === open);
  const columns = useColumns(setOpen);
  return (
    <Card
      title={say('powers.title')}
      actions={<AddButton label={say('power.add')} onClick={() => setOpen('new')} />}
      flush
    >
      <div className={classes['scroll']}>
        <DataTable
          caption={say('powers.caption')}
          columns={columns}
          rows={lines}
          rowKey={({ power }) => power.id}
          empty={say('powers.empty')}
        />
      </div>
      {(open === 'new' || edited) && (
        <PowerDialog
          key={open}
          power={edited?.power ?? null}
          posts={edited ? [edited.post] : posts}
          onClose={() => setOpen(null)}
        />
      )}
    </Card>
  );
}

function useColumns(onEdit: (id: string) => void): Column<Line>[] {
  const say = useTexts(organisationTexts);
  const { money } = useFormat();
  const last = useRecordColumns<Line>({
    ...{ kind: 'signing-powers', recordOf: ({ power }) => power, onEdit },
    name: ({ post, power: { power } }) =>
      say('power.name', { power: say(`power.${power}`), name: post.designation }),
  });
  return [
    {
      key: 'post',
      title: say('power.post'),
      rowHeader: true,
      cell: ({ post }) => post.designation,
    },
    {
      key: 'power',
      title: say('power.power'),
      cell: ({ power: { power } }) => say(`power.${power}`),
    },
    {
      key: 'limit',
      title: say('power.limit'),
      numeric: true,
      cell: ({ power: { limitCents } }) =>
        limitCents === null ? say('power.unlimited') : money(limitCents),
    },
    ...last,
  ];
}
