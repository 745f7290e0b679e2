import ExcelJS from 'exceljs';
import { reportMeasured } from '../measure.mjs';
import { evidenceRows } from './evidence-rows.mjs';

const [file, rows] = process.argv.slice(2);
await reportMeasured(async () => {
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({ filename: file, useStyles: true });
  const sheet = workbook.addWorksheet('Belege');
  const plain = {
    font: { name: 'Arial', size: 10 },
    alignment: { vertical: 'top', wrapText: true },
  };
  const formats = { 3: 'dd.mm.yyyy', 5: '#,##0.00' };
  sheet.columns = Array.from({ length: 10 }, (_, i) => ({
    width: 14,
    style: formats[i + 1] ? { ...plain, numFmt: formats[i + 1] } : plain,
  }));
  for (const row of evidenceRows(Number(rows))) {
    const values = {
      ...row,
      paymentDate: new Date(row.paymentDate),
      amountCents: row.amountCents / 100,
    };
    sheet.addRow(Object.values(values)).commit();
  }
  sheet.commit();
  await workbook.commit();
});
