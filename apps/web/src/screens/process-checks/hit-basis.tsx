import { useBilingual, useTexts } from '../../texts/use-texts.ts';
import type { Hit } from './process-checks.queries.ts';
import { processChecksTexts } from './process-checks.texts.ts';

/** What the rule looks for, and the norms that it rests on. */
export function HitBasis({ hit }: { readonly hit: Hit }) {
  const say = useTexts(processChecksTexts);
  const inLanguage = useBilingual();
  if (hit.family === 'structure') return <p>{say('hit.structure')}</p>;
  return (
    <>
      <h3>{say('hit.rule')}</h3>
      <p>{inLanguage(hit.looksFor)}</p>
      <h3>{say('hit.legal')}</h3>
      {hit.legalBases.length === 0 && <p>{say('hit.legal.none')}</p>}
      {hit.legalBases.map(({ norm, says, source }) => (
        <p key={norm}>
          <strong>{norm}:</strong> {inLanguage(says)}{' '}
          {source === null ? (
            `(${say('hit.legal.unverified')})`
          ) : (
            <a href={source} target="_blank" rel="noreferrer">
              {say('hit.legal.source')}
            </a>
          )}
        </p>
      ))}
    </>
  );
}
