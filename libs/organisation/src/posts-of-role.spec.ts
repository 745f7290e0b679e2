import { describe, expect, it } from '@jest/globals';
import { type LaneRole, postsOfRole } from './posts-of-role.ts';

const post = (id: string, number: string | null, designation: string, roleName: string) => ({
  ...{ id, engagementId: 'e', unitId: 'u', number, designation, roleName, payGrade: null },
  ...{ fteActual: 1, fteTarget: 1, validFrom: null, validTo: null },
  ...{ withdrawnReason: null, version: 1 },
});
const posts = [
  post('1', '50-1', 'Teamleitung Leistung', 'Teamleitung'),
  post('2', '50-2', 'Sachbearbeitung Nord', 'Leistungssachbearbeitung'),
  post('3', null, 'Sachbearbeitung Süd', 'Leistungssachbearbeitung'),
];

describe('posts of a lane', () => {
  it.each<[string, LaneRole, string[]]>([
    ['the number of the post', { name: 'X', stelle: '50-2', rolleRef: 'Teamleitung' }, ['2']],
    ['the role', { name: 'X', rolleRef: ' teamleitung ' }, ['1']],
    ['the name of the lane', { name: 'Leistungssachbearbeitung' }, ['2', '3']],
    ['the designation', { name: 'Sachbearbeitung  Süd' }, ['3']],
    ['a post given by its designation', { name: 'X', stelle: 'Sachbearbeitung Nord' }, ['2']],
    ['the name when the role says nothing', { name: 'Teamleitung', rolleRef: 'chef' }, ['1']],
    ['nothing that is only similar', { name: 'Sachbearbeitung' }, []],
    ['nothing when the lane has no name', { name: null }, []],
  ])('are found by %s', (_, lane, expected) =>
    expect(postsOfRole(posts, lane).map(({ id }) => id)).toEqual(expected),
  );
});
