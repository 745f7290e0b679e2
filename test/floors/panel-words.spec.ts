import { describe, expect, it } from '@jest/globals';
import { iksElements } from '#pruefwerk/bpmn';
import { groupsOf } from '../../apps/web/src/screens/processes/panel/attribute-groups.ts';
import {
  englishWords,
  germanWords,
} from '../../apps/web/src/screens/processes/panel/attribute-words.ts';
import {
  englishValues,
  germanValues,
} from '../../apps/web/src/screens/processes/panel/value-words.ts';

const attributes = iksElements.flatMap(({ type, attributes }) =>
  attributes.filter(({ name }) => name !== 'id').map((attribute) => ({ type, ...attribute })),
);
const languages = [
  ['German', germanWords, germanValues],
  ['English', englishWords, englishValues],
] as const;

describe('panel of the editor', () => {
  it.each(languages)('has a word for every own attribute and value: %s', (_, words, values) => {
    const wordless = attributes.filter(
      ({ type, name }) => !words[`${type}.${name}`] && !words[name],
    );
    expect(wordless).toEqual([]);
    for (const { enumeration, values: known = [] } of attributes) {
      if (enumeration !== undefined)
        expect([enumeration, Object.keys(values[enumeration] ?? {})]).toEqual([
          enumeration,
          [...known],
        ]);
    }
  });

  it.each([germanWords, englishWords])('has no word for what does not exist', (words) => {
    const known = new Set(attributes.flatMap(({ type, name }) => [name, `${type}.${name}`]));
    expect(Object.keys(words).filter((key) => !known.has(key))).toEqual([]);
  });

  it.each(iksElements.map(({ type, attributes }) => [type, attributes] as const))(
    'shows every attribute of %s once, in a group that has a title of its own',
    (type, all) => {
      const names = all.map(({ name }) => name).filter((name) => name !== 'id');
      const groups = groupsOf(type, names);
      expect(groups.flatMap((group) => group.names).toSorted()).toEqual(names.toSorted());
      expect(groups.map(({ title }) => title)).not.toContain('other');
    },
  );

  it('shows an attribute of a later descriptor too', () => {
    expect(groupsOf('Aktivitaet', ['neu'])).toEqual([{ title: 'other', names: ['neu'] }]);
  });
});
