import { useFormat } from '../../format/use-format.ts';

/** VZÄ in hundredths, as staffing plans write them: "2,50". */
export function useFte(): (fte: number) => string {
  const { amount } = useFormat();
  return (fte) => amount(Math.round(fte * 100));
}
