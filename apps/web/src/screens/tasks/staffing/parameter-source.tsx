import { useFormat } from '../../../format/use-format.ts';
import { Tag } from '../../../parts/tag.tsx';
import { useTexts } from '../../../texts/use-texts.ts';
import type { Parameter } from '../tasks.queries.ts';
import { tasksTexts } from '../tasks.texts.ts';

/** Where a parameter comes from, whether it was checked, and what is to be minded. */
export function ParameterSource({ parameter }: { readonly parameter: Parameter }) {
  const say = useTexts(tasksTexts);
  const { date } = useFormat();
  const { source, asOf, note, verified, validFrom, validTo, id } = parameter;
  const words = [
    source,
    asOf && say('staff.asOf', { date: asOf }),
    validFrom && say('param.valid.from', { date: date(validFrom) }),
    validTo && say('param.valid.to', { date: date(validTo) }),
  ].filter(Boolean);
  return (
    <>
      {words.join(', ')}
      {note !== null && <span lang="de"> · {note}</span>}
      {(!verified || id === null) && ' '}
      {!verified && (
        <Tag tone="medium" sign="◆">
          {say('staff.unverified')}
        </Tag>
      )}
      {!verified && id === null && ' '}
      {id === null && <Tag tone="neutral">{say('staff.published')}</Tag>}
    </>
  );
}
