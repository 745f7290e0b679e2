import { measureText } from '../font/picture-fonts.ts';

/** The one thing that bpmn-js wants of a canvas: how wide a line of text is. */
export interface TextCanvas {
  /** As in CSS, for example `bold 12px Arial`. */
  font: string;
  measureText(text: string): {
    width: number;
    fontBoundingBoxAscent: number;
    fontBoundingBoxDescent: number;
  };
}

export function textCanvas(): TextCanvas {
  return {
    font: '12px sans-serif',
    measureText(text) {
      const size = Number.parseFloat(/([\d.]+)px/.exec(this.font)?.[1] ?? '12');
      const bold = /\b(?:bold|[6-9]00)\b/.test(this.font);
      const { width, ascent, descent } = measureText(text, size, bold);
      return { width, fontBoundingBoxAscent: ascent, fontBoundingBoxDescent: descent };
    },
  };
}
