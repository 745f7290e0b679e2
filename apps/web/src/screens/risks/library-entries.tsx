import { controlsTexts } from '../../controls/controls.texts.ts';
import type { PickEntry } from '../../controls/pick-list.tsx';
import { Tag } from '../../parts/tag.tsx';
import { useBilingual, useTexts } from '../../texts/use-texts.ts';
import type { Library } from './risks.queries.ts';
import { risksTexts } from './risks.texts.ts';

type LegalBasis = Library['risks'][number]['legalBasis'];

interface Entries {
  readonly risks: readonly PickEntry[];
  readonly controls: readonly PickEntry[];
}

/** The library as a list to choose from, with where each entry comes from. */
export function useLibraryEntries(
  library: Library | undefined,
  present: ReadonlySet<string>,
): Entries {
  const inLanguage = useBilingual();
  const sayControl = useTexts(controlsTexts);
  const risks = (library?.risks ?? []).map((risk) => ({
    ...{ key: risk.id, code: risk.id, words: `${risk.description} ${risk.causes.join(' ')}` },
    title: inLanguage({ de: risk.title, en: risk.titleEn }),
    fixed: present.has(risk.id),
    note: (
      <Origin
        facts={[sayControl(`category.${risk.category}`), risk.description]}
        bases={risk.legalBasis}
        sources={risk.sources}
        present={present.has(risk.id)}
      />
    ),
  }));
  const controls = (library?.controls ?? []).map((control) => ({
    ...{ key: control.id, code: control.id, words: `${control.objective} ${control.description}` },
    title: inLanguage({ de: control.title, en: control.titleEn }),
    fixed: present.has(control.id),
    note: (
      <Origin
        facts={[
          `${sayControl(`kind.${control.kind}`)}, ${sayControl(`effect.${control.effect}`)}`,
          control.objective,
        ]}
        bases={control.legalBasis}
        present={present.has(control.id)}
      />
    ),
  }));
  return { risks, controls };
}

interface OriginProps {
  readonly facts: readonly string[];
  readonly bases: LegalBasis;
  /** Reports that it was drawn from; undefined where there are none by their nature. */
  readonly sources?: readonly string[];
  readonly present: boolean;
}

function Origin({ facts, bases, sources, present }: OriginProps) {
  const say = useTexts(risksTexts);
  const verified = bases.filter((basis) => basis.verified).map(({ text }) => text);
  const source = [...(sources ?? []), ...verified].join('; ');
  return (
    <>
      <div>{facts.join(' · ')}</div>
      <div>{source ? say('library.source', { source }) : say('library.own')}</div>
      {bases
        .filter((basis) => !basis.verified)
        .map(({ text }) => (
          <div key={text}>
            <Tag tone="medium" sign="◆">
              {say('library.unverified', { text })}
            </Tag>
          </div>
        ))}
      {present && <Tag tone="neutral">{say('library.present')}</Tag>}
    </>
  );
}
