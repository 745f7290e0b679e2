import { Tag } from '../../../parts/tag.tsx';
import { useTexts } from '../../../texts/use-texts.ts';
import type { BranchService } from '../organisation.queries.ts';
import { organisationTexts } from '../organisation.texts.ts';

/** Full or half circle and the word: worked on, or only advised. */
export function ServiceKindTag({ kind }: { readonly kind: BranchService['kind'] }) {
  const say = useTexts(organisationTexts);
  const processing = kind === 'processing';
  return (
    <Tag tone={processing ? 'low' : 'info'} sign={processing ? '●' : '◐'}>
      {say(`service.${kind}`)}
    </Tag>
  );
}
