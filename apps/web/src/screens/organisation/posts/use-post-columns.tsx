import type { ReactNode } from 'react';
import { useFormat } from '../../../format/use-format.ts';
import type { Column } from '../../../parts/data-table.tsx';
import { Tag } from '../../../parts/tag.tsx';
import { useTexts } from '../../../texts/use-texts.ts';
import type { Organisation, Post } from '../organisation.queries.ts';
import classes from '../organisation.module.css';
import { organisationTexts } from '../organisation.texts.ts';
import { useRecordColumns } from '../record-columns.tsx';
import { useFte } from '../use-fte.ts';
import { ValidityCell } from '../validity-cell.tsx';

export function usePostColumns(
  found: Organisation,
  onEdit: (id: string) => void,
): readonly Column<Post>[] {
  const say = useTexts(organisationTexts);
  const fte = useFte();
  const own = useRecordColumns<Post>({
    ...{ kind: 'posts', recordOf: (post) => post, onEdit },
    name: ({ designation }) => designation,
  });
  return [
    {
      key: 'number',
      title: say('post.number'),
      cell: ({ number }) => <span className={classes['nowrap']}>{number ?? '–'}</span>,
    },
    {
      key: 'designation',
      title: say('post.designation'),
      rowHeader: true,
      cell: ({ designation, roleName, ...post }) => (
        <>
          {designation}
          <span className={classes['kind']}>
            {[roleName === designation ? null : roleName, post.payGrade]
              .filter(Boolean)
              .join(' · ')}
          </span>
          {(post.validFrom !== null || post.validTo !== null) && (
            <span className={classes['kind']}>
              <ValidityCell row={post} />
            </span>
          )}
        </>
      ),
    },
    ...fteColumns(say('post.actual'), say('post.target'), fte),
    {
      key: 'deputy',
      title: say('post.deputy'),
      cell: (post) => <Deputies post={post} posts={found.posts} />,
    },
    { key: 'powers', title: say('post.powers'), cell: (post) => <Powers post={post} /> },
    // The period stands with the name: most posts have none, and a column of its own takes the room.
    ...own.filter(({ key }) => key !== 'valid'),
  ];
}

function fteColumns(actual: string, target: string, fte: (value: number) => string) {
  const columns: Column<Post>[] = [
    { key: 'actual', title: actual, numeric: true, cell: ({ fteActual }) => fte(fteActual) },
    { key: 'target', title: target, numeric: true, cell: ({ fteTarget }) => fte(fteTarget) },
  ];
  return columns;
}

interface DeputiesProps {
  readonly post: Post;
  readonly posts: readonly Post[];
}

function Deputies({ post, posts }: DeputiesProps): ReactNode {
  const say = useTexts(organisationTexts);
  const names = post.deputies
    .filter(({ holds }) => holds)
    .flatMap(({ deputyPostId }) => posts.filter(({ id, holds }) => holds && id === deputyPostId))
    .map(({ designation }) => designation);
  if (names.length > 0) return names.join(', ');
  return post.holds && <Tag tone="medium">{say('post.noDeputy')}</Tag>;
}

function Powers({ post }: { readonly post: Post }): ReactNode {
  const say = useTexts(organisationTexts);
  const { money } = useFormat();
  const holding = post.powers.filter(({ holds }) => holds);
  if (holding.length === 0) return '–';
  return (
    <ul className={classes['lines']}>
      {holding.map(({ id, power, limitCents }) => (
        <li key={id}>
          {say(`power.${power}`)}
          <span className={classes['limit']}>
            {' '}
            {limitCents === null ? say('power.unlimited') : `≤ ${money(limitCents)}`}
          </span>
        </li>
      ))}
    </ul>
  );
}
