import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { validateXML } from 'xmllint-wasm';
import { cleanProcesses } from '../../../../test/kit/clean-processes/clean-processes.ts';
import { xmlOf } from '../../../../test/kit/process-file.ts';
import type { DraftNode, ProcessDraft } from '../draft/process-draft.ts';
import { writeProcessDraft } from '../draft/write-process-draft.ts';
import { BPMN, IKS } from '../namespaces.ts';
import type { DataField } from './data-fields.ts';
import { iksSchema } from './iks-schema.ts';

const moddle = dirname(createRequire(import.meta.url).resolve('bpmn-moddle/package.json'));
const omg = ['BPMN20.xsd', 'BPMNDI.xsd', 'DC.xsd', 'DI.xsd', 'Semantic.xsd'];

/** Both schemas at once: what is below `extensionElements` is checked because it is declared. */
const both = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
  <xs:import namespace="${BPMN}" schemaLocation="BPMN20.xsd"/>
  <xs:import namespace="${IKS}" schemaLocation="iks.xsd"/>
</xs:schema>`;

async function mistakes(xml: string): Promise<string[]> {
  const preload = omg.map((fileName) => ({
    fileName,
    contents: readFileSync(join(moddle, 'resources/bpmn/xsd', fileName), 'utf8'),
  }));
  const { errors } = await validateXML({
    xml: { fileName: 'model.bpmn', contents: xml },
    schema: { fileName: 'both.xsd', contents: both },
    preload: [...preload, { fileName: 'iks.xsd', contents: iksSchema() }],
  });
  return errors.map(({ message }) => message);
}

const task = (own: string) =>
  `<definitions xmlns="${BPMN}" xmlns:iks="${IKS}" targetNamespace="urn:t"><process id="p"><task id="t">` +
  `<extensionElements>${own}</extensionElements></task></process></definitions>`;

describe('published schema', () => {
  it.each(cleanProcesses)('takes our own model together with that of BPMN: %s', async (_, file) => {
    expect(await mistakes(xmlOf(file))).toEqual([]);
  });

  it('takes what the program writes for a new process', async () => {
    const lane = { id: 'l', name: 'Kasse', rows: 1, role: { vzaeSoll: 1.5, standort: 'Nord' } };
    const datenfelder: DataField[] = [{ feld: 'person.iban', zugriff: 'rw', personenbezug: 'ja' }];
    const nodes = [
      { id: 's', type: 'startEvent', name: 'Anfang', lane: 'l', column: 0 },
      {
        ...{ id: 't', type: 'userTask', name: 'Zahlen', lane: 'l', column: 1 },
        ...{ activity: { datenfelder, grundzeitMin: 2.5 }, controls: ['K-01'], risks: ['R-01'] },
      },
    ] satisfies DraftNode[];
    const flows = [{ from: 's', to: 't', share: 1 }];
    const draft: ProcessDraft = {
      id: 'p',
      name: 'Neu',
      casesPerYear: 10,
      lanes: [lane],
      nodes,
      flows,
    };
    expect(await mistakes(writeProcessDraft(draft))).toEqual([]);
  });

  it.each([
    ['a list of known values', '<iks:aktivitaet medienEin=" papier ;email; "/>'],
    ['no value at all in a list', '<iks:aktivitaet medienEin=""/>'],
    ['fields', '<iks:aktivitaet datenfelder="a.b; c:rw:besondere"/>'],
    ['attributes of others', '<iks:aktivitaet xmlns:x="urn:x" x:y="1"/>'],
  ])('takes %s', async (_, own) => {
    expect(await mistakes(task(own))).toEqual([]);
  });

  it.each([
    ['an unknown value', '<iks:aktivitaet zahlweg="muschel"/>'],
    ['a comma in a figure', '<iks:aktivitaet grundzeitMin="1,5"/>'],
    ['a share above one', '<iks:aktivitaet fehlerQuote="1.2"/>'],
    ['a negative time', '<iks:aktivitaet grundzeitMin="-1"/>'],
    ['an unknown part of a list', '<iks:aktivitaet medienEin="papier; rauch"/>'],
    ['an unknown access', '<iks:aktivitaet datenfelder="a:x"/>'],
    ['a day that does not exist', '<iks:kontrolle letzterTest="2026-02-30"/>'],
    ['a status above eight', '<iks:prozess fimStatus="9"/>'],
    ['an unknown attribute', '<iks:aktivitaet laune="gut"/>'],
  ])('refuses %s', async (_, own) => {
    expect(await mistakes(task(own))).not.toEqual([]);
  });
});
