/** Number behind a readable one: `A-0217` or `a217` for the letter A; null when the text is none. */
export function numberIn(text: string, letter: string): number | null {
  const match = /^([a-z])-?0*(\d{1,9})$/i.exec(text.trim());
  return match?.[1]?.toUpperCase() === letter ? Number(match[2]) : null;
}

/** Vouchers and case numbers hold digits; a word without any would only cost a walk over all payments. */
export function mayBePaymentNumber(text: string): boolean {
  return text.trim().length >= 3 && /\d/.test(text);
}
