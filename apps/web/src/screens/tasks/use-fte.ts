import { useFormat } from '../../format/use-format.ts';

/** Full posts in hundredths, "2,50"; with their sign where they are a difference, "+0,50". */
export function useFte(): (fte: number, signed?: boolean) => string {
  const { amount } = useFormat();
  return (fte, signed = false) => {
    const hundredths = Math.round(fte * 100);
    // Minus zero would be written with its sign.
    const text = amount(hundredths === 0 ? 0 : hundredths);
    return signed && hundredths > 0 ? `+${text}` : text;
  };
}
