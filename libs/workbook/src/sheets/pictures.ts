import { type Worksheet } from 'exceljs';
import { type ProcessContent } from '../content/process-sheets.content.ts';
import { drawSection } from './draw-cell.ts';

/** Pixels of the sheet that a picture may take: about one printed page. */
const MOST_WIDTH = 1150;
const MOST_HEIGHT = 640;
/** A row of 15 points is 20 pixels high, in every program that is told so. */
const ROW_POINTS = 15;
const ROW_PIXELS = 20;

/** The diagrams one below the other, each on a page of its own, with the name of its process above. */
export function drawPictures(
  sheet: Worksheet,
  firstRow: number,
  processes: readonly ProcessContent[],
): void {
  let row = firstRow;
  for (const { number, name, picture } of processes) {
    if (!picture) continue;
    sheet.getRow(row - 1).addPageBreak();
    drawSection(sheet, row, `${number} ${name}`);
    const scale = Math.min(MOST_WIDTH / picture.width, MOST_HEIGHT / picture.height, 1);
    const [width, height] = [picture.width * scale, picture.height * scale].map(Math.round);
    const imageId = sheet.workbook.addImage({
      base64: Buffer.from(picture.png).toString('base64'),
      extension: 'png',
    });
    sheet.addImage(imageId, {
      tl: { col: 0, row },
      ext: { width: width ?? 0, height: height ?? 0 },
      editAs: 'oneCell',
    });
    const rows = Math.ceil((height ?? 0) / ROW_PIXELS) + 1;
    for (let i = 1; i <= rows; i++) sheet.getRow(row + i).height = ROW_POINTS;
    row += rows + 2;
  }
}
