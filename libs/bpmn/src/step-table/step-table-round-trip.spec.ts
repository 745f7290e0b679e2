import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { drawingFaults } from '../layout/drawing-faults.ts';
import { readProcessModel } from '../model/read-process-model.ts';
import { canonicalTable } from './canonical-table.ts';
import { parseStepTable } from './parse-step-table.ts';
import { stepTableOf } from './step-table-of.ts';
import { tableText } from './table-text.ts';
import { type StepRow, stepRowKinds, type StepTable } from './step-table.ts';
import { writeStepTable } from './write-step-table.ts';

const words = fc
  .stringMatching(/^[A-Za-zÄÖÜäöüß0-9&<>"' ,.€-]{1,40}$/)
  .map((text) => text.replace(/\s+/g, ' ').trim())
  .filter((text) => text !== '');

const share = fc.option(fc.integer({ min: 0, max: 100 }).map((n) => n / 100));

const attributes = fc.record(
  {
    grundzeitMin: fc.integer({ min: 0, max: 9999 }).map((n) => String(n / 10)),
    zeitMethode: fc.constantFrom('schaetzung', 'log'),
    medienEin: fc.constantFrom('papier', 'papier; email'),
    ausfuehrungsart: fc.constantFrom('manuell', 'teilauto', 'auto'),
    stammdatenAenderung: fc.constantFrom('true', 'false'),
    datenfelder: fc.constant('person.iban:rw:ja'),
    itSysteme: fc.constant('E-Akte; "Kasse" & mehr'),
  },
  { requiredKeys: [] },
);

/** What can be told from a share at its end and from the word before it when it is typed. */
const plainConditions = fc.constantFrom('', 'ja', 'nein', 'Betrag über 500 €', 'Frist: abgelaufen');

const rowOf = (
  index: number,
  size: number,
  conditions: fc.Arbitrary<string>,
): fc.Arbitrary<StepRow> =>
  fc
    .record({
      kind: fc.constantFrom(...stepRowKinds),
      name: words,
      role: fc.constantFrom('', 'Sachbearbeitung', 'Kasse & Co', 'Teamleitung'),
      next: fc.uniqueArray(
        fc.record({
          to: fc.option(fc.integer({ min: 1, max: size }).map((n) => String(n * 10))),
          condition: conditions,
          share,
        }),
        { maxLength: 3, selector: ({ to }) => to },
      ),
      attributes,
      controls: fc.uniqueArray(fc.constantFrom('K-01', 'K-02')),
      remark: fc.oneof(fc.constant(''), words),
    })
    .map(({ attributes: own, controls, ...row }) => {
      const activity = row.kind === 'step' || row.kind === 'sub-process';
      return {
        ...row,
        nr: String((index + 1) * 10),
        next: row.kind === 'end' ? [] : row.next,
        attributes: activity ? own : {},
        controls: activity ? controls : [],
        risks: [],
      };
    });

const tablesWith = (conditions: fc.Arbitrary<string>): fc.Arbitrary<StepTable> =>
  fc
    .integer({ min: 1, max: 14 })
    .chain((size) =>
      fc.record({
        name: words,
        rows: fc.tuple(
          ...Array.from({ length: size }, (_, index) => rowOf(index, size, conditions)),
        ),
      }),
    )
    .map(canonicalTable);

const sorted = (table: StepTable): StepTable => ({
  ...table,
  rows: table.rows.map((row) => ({
    ...row,
    attributes: Object.fromEntries(Object.entries(row.attributes).toSorted()),
  })),
});

describe('a step table', () => {
  it('comes back from its diagram as it was, and the diagram has no fault', () => {
    fc.assert(
      fc.property(tablesWith(fc.oneof(fc.constant(''), words)), (table) => {
        const xml = writeStepTable(table);
        const model = readProcessModel(xml);
        expect(model.warnings).toEqual([]);
        expect(sorted(stepTableOf(model))).toEqual(sorted(table));
        expect(drawingFaults(xml)).toMatchObject({
          ...{ overlaps: [], outside: [], withoutShape: [], withoutEdge: [], throughNodes: [] },
        });
        expect(writeStepTable(table)).toBe(xml);
      }),
      { numRuns: 150 },
    );
  });

  it('comes back from its text as it was', () => {
    fc.assert(
      fc.property(
        tablesWith(plainConditions),
        fc.constantFrom('de' as const, 'en' as const),
        (table, language) => {
          const { table: read, faults } = parseStepTable(tableText(table, language), table.name);
          expect(faults.filter(({ severity }) => severity === 'fault')).toEqual([]);
          expect(sorted(read)).toEqual(sorted(table));
        },
      ),
      { numRuns: 150 },
    );
  });

  it('takes ways without a condition as all of them, and with one as one of them', () => {
    const types = (next: string) =>
      readProcessModel(
        writeStepTable(parseStepTable(`Nr\tSchritt\tWeiter\n1\tA\t${next}\n2\tB\t\n3\tC\t`).table),
      ).steps.map(({ type }) => type);
    expect(types('2; 3')).toContain('parallelGateway');
    expect(types('2 wenn ja; 3 wenn nein')).toContain('exclusiveGateway');
  });

  it('of a foreign model is numbered along the flow', () => {
    const model = readProcessModel(
      `<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"><process id="p" name="P">
       <endEvent id="e"/><task id="b" name="B"/><startEvent id="s"/><task id="a" name="A"/><exclusiveGateway id="g"/>
       <sequenceFlow id="1" sourceRef="s" targetRef="a"/><sequenceFlow id="2" sourceRef="a" targetRef="g"/>
       <sequenceFlow id="3" name="ja" sourceRef="g" targetRef="b"/><sequenceFlow id="4" name="nein" sourceRef="g" targetRef="e"/>
       <sequenceFlow id="5" sourceRef="b" targetRef="e"/></process></definitions>`,
    );
    expect(stepTableOf(model)).toMatchObject({
      name: 'P',
      rows: [
        {
          ...{ nr: '1', name: 'A' },
          next: [
            { to: '2', condition: 'ja' },
            { to: null, condition: 'nein' },
          ],
        },
        { nr: '2', name: 'B', next: [] },
      ],
    });
  });
});
