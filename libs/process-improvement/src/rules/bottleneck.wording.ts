import type { ImprovementWording } from '../rule.ts';

export const bottleneckWording: ImprovementWording = {
  de: {
    name: 'Engpass',
    looksFor: 'Rollen, die mehr als die Auslastungsgrenze zu tun haben.',
    finding: (f) =>
      f.raw('overloaded') === 'yes'
        ? `„${f.text('role')}“ hat mehr zu tun, als ${f.number('posts')} Stellen schaffen (Auslastung ${f.percent('utilisation')}): Der Rückstand wächst.`
        : `„${f.text('role')}“ ist zu ${f.percent('utilisation')} ausgelastet (${f.number('posts')} Stellen).`,
    change: (f) =>
      `Mit ${f.number('more')} weiteren Stellen sinkt die Auslastung auf die Grenze und mit ihr das Warten. Stellen sind hier Kosten, keine Ersparnis.`,
    checkFirst: () =>
      'Lässt sich vorher Arbeit vermeiden? Sind die Stellen auch für andere Aufgaben da?',
  },
  en: {
    name: 'Bottleneck',
    looksFor: 'Roles that have more to do than the limit of utilisation.',
    finding: (f) =>
      f.raw('overloaded') === 'yes'
        ? `“${f.text('role')}” has more to do than ${f.number('posts')} posts manage (utilisation ${f.percent('utilisation')}): the backlog grows.`
        : `“${f.text('role')}” is utilised by ${f.percent('utilisation')} (${f.number('posts')} posts).`,
    change: (f) =>
      `With ${f.number('more')} more posts utilisation falls to the limit, and waiting with it. Posts are a cost here, no saving.`,
    checkFirst: () => 'Can work be avoided first? Are the posts there for other tasks too?',
  },
};
