import { useTexts } from '../texts/use-texts.ts';
import { partsTexts } from './parts.texts.ts';
import { Tag, type TagTone } from './tag.tsx';

export type Disposition = 'open' | 'cleared' | 'query' | 'confirmed';

const looks: Readonly<Record<Disposition, { tone: TagTone; sign: string }>> = {
  open: { tone: 'neutral', sign: '○' },
  cleared: { tone: 'low', sign: '✓' },
  query: { tone: 'info', sign: '?' },
  confirmed: { tone: 'high', sign: '⚑' },
};

export function DispositionTag({ disposition }: { readonly disposition: Disposition }) {
  const say = useTexts(partsTexts);
  return <Tag {...looks[disposition]}>{say(`disposition.${disposition}`)}</Tag>;
}
