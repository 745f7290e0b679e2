interface Piece {
  readonly text: string;
  readonly strong: boolean;
}

/** Amounts, shares and spans of days, as the rules write them in German and English. */
const figure =
  /(?:€\d[\d,]*(?:\.\d+)?|\d[\d.,]*\s(?:€|%|Tage?n?\b|Monate?n?\b|days?\b|months?\b|%)|\d+(?:\.\d+)?%|\b\d+-mal\b)/gu;

/** A sentence cut up so that its figures can be set in bold. */
export function emphasised(sentence: string): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const match of sentence.matchAll(figure)) {
    if (match.index > end) pieces.push({ text: sentence.slice(end, match.index), strong: false });
    pieces.push({ text: match[0], strong: true });
    end = match.index + match[0].length;
  }
  if (end < sentence.length) pieces.push({ text: sentence.slice(end), strong: false });
  return pieces;
}
