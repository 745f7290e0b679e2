import { Controller, Get, Res } from '@nestjs/common';
import { ApiProduces } from '@nestjs/swagger';
import ExcelJS from 'exceljs';
import type { Response } from 'express';
import { RequirePermission } from '../access/route-permission.ts';
import { CSV, fileHeaders, XLSX } from './file-headers.ts';
import { exampleCsv, exampleRows, TEMPLATE_HEADERS } from './template-rows.ts';

const TEMPLATE_ROWS = 3;
const SAMPLE_ROWS = 240;

/** Files to start from: headers that are known, with invented values. */
@Controller()
export class PaymentTemplateController {
  @Get('payment-template.csv')
  @ApiProduces(CSV)
  @RequirePermission('session:own')
  csv(@Res() response: Response): void {
    response.set(fileHeaders('Vorlage Zahlungen.csv', CSV)).send(exampleCsv(TEMPLATE_ROWS));
  }

  /** A year of invented payments to try the import with. */
  @Get('payment-sample.csv')
  @ApiProduces(CSV)
  @RequirePermission('session:own')
  sample(@Res() response: Response): void {
    response.set(fileHeaders('Beispieldatei Zahlungen.csv', CSV)).send(exampleCsv(SAMPLE_ROWS));
  }

  @Get('payment-template.xlsx')
  @ApiProduces(XLSX)
  @RequirePermission('session:own')
  async workbook(@Res() response: Response): Promise<void> {
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet('Zahlungen', { views: [{ state: 'frozen', ySplit: 1 }] });
    sheet.columns = TEMPLATE_HEADERS.map((header) => ({ header, width: 20 }));
    sheet.getRow(1).font = { bold: true };
    // Texts, as the CSV has them: a cell that Excel takes for a date would change with the language of the machine.
    sheet.addRows(exampleRows(TEMPLATE_ROWS));
    response.set(fileHeaders('Vorlage Zahlungen.xlsx', XLSX));
    response.send(Buffer.from(await workbook.xlsx.writeBuffer()));
  }
}
