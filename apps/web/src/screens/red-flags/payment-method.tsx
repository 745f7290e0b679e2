import { useTexts } from '../../texts/use-texts.ts';
import { fileTexts } from './red-flag-file.texts.ts';

const known = ['transfer', 'cash', 'card', 'cheque', 'voucher', 'offset', 'in_kind'] as const;

/** A way to pay in words; one that the intake did not know stands as it was in the file. */
export function PaymentMethod({ method }: { readonly method: string | null }) {
  const say = useTexts(fileTexts);
  const found = known.find((name) => name === method);
  return <>{found ? say(`method.${found}`) : (method ?? '–')}</>;
}
