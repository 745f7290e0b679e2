/** A text in both languages. */
export class BothLanguagesDto {
  de: string;
  en: string;
}
