/** Something that went wrong or should be known, with its texts. */
export class ToldProblemDto {
  code: string;
  parameters: Record<string, string | number | null>;
  messageDe: string;
  messageEn: string;
}
