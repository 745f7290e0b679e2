import type { Post } from './post.entity.ts';

/** What a lane says of who works in it; any of it may be missing. */
export interface LaneRole {
  readonly name: string | null;
  readonly rolleRef?: string | null;
  readonly stelle?: string | null;
}

/**
 * Posts that a lane means: by the number of the post, else by the role, else by the lane's name. Upper and lower case
 * and spaces do not count. Empty when nothing fits: a name only suggests, so nothing is guessed beyond equality.
 */
export function postsOfRole(posts: readonly Post[], lane: LaneRole): Post[] {
  const number = plain(lane.stelle);
  const byNumber = posts.filter((post) => number !== '' && plain(post.number) === number);
  if (byNumber.length > 0) return byNumber;
  const names = [plain(lane.stelle), plain(lane.rolleRef), plain(lane.name)].filter(Boolean);
  for (const name of names) {
    const found = posts.filter(
      ({ roleName, designation }) => plain(roleName) === name || plain(designation) === name,
    );
    if (found.length > 0) return found;
  }
  return [];
}

function plain(text: string | null | undefined): string {
  return (text ?? '').normalize('NFC').toLocaleLowerCase('de').replace(/\s+/g, ' ').trim();
}
