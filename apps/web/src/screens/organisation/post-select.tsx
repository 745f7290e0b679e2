import { NativeSelect } from '@mantine/core';
import type { Post, UnitAt } from './organisation.queries.ts';

interface Props {
  readonly label: string;
  readonly posts: readonly Post[];
  readonly units: readonly UnitAt[];
  readonly value: string;
  readonly error: string | undefined;
  readonly onChange: (postId: string) => void;
}

/** Posts grouped by their units. */
export function PostSelect({ label, posts, units, value, error, onChange }: Props) {
  const groups = units.map(({ id, name }) => ({
    group: name,
    items: posts
      .filter(({ unitId }) => unitId === id)
      .map((post) => ({ value: post.id, label: post.designation })),
  }));
  return (
    <NativeSelect
      required
      data-autofocus
      label={label}
      value={value}
      error={error}
      data={[{ value: '', label: '–' }, ...groups.filter(({ items }) => items.length > 0)]}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
