import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readProcessModel } from '../model/read-process-model.ts';
import { BPMN, IKS } from '../namespaces.ts';
import { editModel } from './edit-model.ts';
import type { AttributeEdit, ModelEdit } from './model-edit.ts';

const file = (content: string, declared = '') =>
  `\uFEFF<?xml version='1.0'?>\r\n<!-- 💶 id="t" -->\n<b:definitions xmlns:b="${BPMN}"${declared}>\n` +
  `  <b:process id='p'>\n    ${content}\n    <b:task id="other"/>\n  </b:process>\n</b:definitions>\n`;
const DECLARED = ` xmlns:k='${IKS}'`;
const set = (name: string, value: string | null, more: Partial<AttributeEdit> = {}): ModelEdit => ({
  ...{ kind: 'attribute', elementId: 't', element: 'aktivitaet', name, value },
  ...more,
});
const stepOf = (xml: string) => readProcessModel(xml).steps.find(({ id }) => id === 't')!;

const SHAPES: readonly (readonly [name: string, step: string])[] = [
  ['a self-closing step', `<b:userTask  id='t'\tname="💶" />`],
  ['an empty step', `<b:task id="t"></b:task>`],
  [
    'documentation',
    `<b:task id="t"><b:documentation>A</b:documentation><b:incoming>f</b:incoming></b:task>`,
  ],
  [
    'CDATA',
    `<b:task id="t" name='"q" &amp; &#x20AC;'><b:documentation><![CDATA[<i>]]></b:documentation></b:task>`,
  ],
  [
    'foreign extensions and a comment',
    `<b:task id="t">\n      <b:extensionElements>\n        <x:y xmlns:x="urn:x"  z = '1'/><!-- > -->\n      </b:extensionElements>\n    </b:task>`,
  ],
  ['empty extensions', `<b:task id="t">\n      <b:extensionElements/>\n    </b:task>`],
  [
    'own extensions',
    `<b:task id="t"><b:extensionElements><k:aktivitaet xmlns:k='${IKS}' grundzeitMin='5'  zahlweg = "bar"/></b:extensionElements></b:task>`,
  ],
  [
    'an own element that stands alone',
    `<b:task id="t"><b:extensionElements><k:aktivitaet xmlns:k='${IKS}' rag="01"></k:aktivitaet></b:extensionElements></b:task>`,
  ],
];
const DECLARATIONS = ['', DECLARED, ' xmlns:iks="urn:other"'];

describe('editing a model', () => {
  it.each(SHAPES)('reaches the reader: %s', (_, step) => {
    for (const declared of DECLARATIONS) {
      const xml = file(step, declared);
      const edited = editModel(xml, [
        set('grundzeitMin', '7.5'),
        set('medienEin', 'papier; email'),
        { kind: 'name', elementId: 't', name: `A & 'B' "C"` },
        { kind: 'documentation', elementId: 't', text: 'Zeile 1\n<Zeile 2>' },
      ]);
      expect(stepOf(edited)).toMatchObject({
        ...{ name: `A & 'B' "C"`, documentation: 'Zeile 1\n<Zeile 2>' },
        activity: { grundzeitMin: 7.5, medienEin: ['papier', 'email'] },
      });
    }
  });

  it('declares the namespace once, at the root', () => {
    const xml = file(`<b:task id="t" />`);
    const edited = editModel(xml, [
      set('rag', '02'),
      set('prozesseigner', 'Amt', { elementId: 'p', element: 'prozess' }),
    ]);
    expect(edited.split(IKS)).toHaveLength(2);
    expect(edited).toContain(`<b:definitions xmlns:b="${BPMN}" xmlns:iks="${IKS}">`);
  });

  it('writes this and nothing else', () => {
    const step = `<b:task id="t"><b:extensionElements><k:aktivitaet rag = '01'  zahlweg="bar"/></b:extensionElements></b:task>`;
    const xml = file(step, DECLARED);
    expect(editModel(xml, [set('rag', '02'), set('zahlweg', null)])).toBe(
      xml.replace(`rag = '01'  zahlweg="bar"`, `rag = '02'`),
    );
  });

  it('takes an own element away that says nothing any more', () => {
    const own = `<k:aktivitaet rag="01"/>`;
    const shape = (inner: string) =>
      file(
        `<b:task id="t"><b:extensionElements><x/>${inner}</b:extensionElements></b:task>`,
        DECLARED,
      );
    expect(editModel(shape(own), [set('rag', null)])).toBe(shape(''));
  });

  it.each([
    ['prozess', 'p', 'fimStatus', '6', '<b:documentation>x</b:documentation>'],
    [
      'fluss',
      'f',
      'uebergabeZeitH',
      '1.5',
      '<b:task id="u"/><b:sequenceFlow id="f" sourceRef="u" targetRef="other"/>',
    ],
    ['entscheidung', 'g', 'regelRef', 'DMN 1', '<b:inclusiveGateway id="g"/>'],
    ['ereignis', 'e', 'ergebnis', 'bewilligt', '<b:endEvent id="e"/>'],
    ['rolle', 'l', 'befugnisse', 'kasse', '<b:laneSet id="s"><b:lane id="l"/></b:laneSet>'],
    ['information', 'd', 'personenbezug', 'besondere', '<b:dataObjectReference id="d"/>'],
  ] as const)('reaches %s', (element, elementId, name, value, content) => {
    const edited = editModel(file(content), [set(name, value, { element, elementId })]);
    expect(JSON.stringify(readProcessModel(edited))).toContain(value);
    expect(editModel(edited, [set(name, value, { element, elementId })])).toBe(edited);
  });

  it.each([
    ['an unknown element', set('rag', '01', { elementId: 'gone' }), 'bpmn.element-unknown'],
    ['an attribute of another kind', set('fimStatus', '1'), 'bpmn.attribute-unfit'],
    [
      'a kind that does not belong to the element',
      set('quelle', 'log', { element: 'fluss' }),
      'bpmn.attribute-unfit',
    ],
    ['a figure with a comma', set('grundzeitMin', '1,5'), 'bpmn.value-invalid'],
    ['half an observation', set('zeitN', '1.5'), 'bpmn.value-invalid'],
    ['a share above one', set('fehlerQuote', '1.01'), 'bpmn.value-invalid'],
    ['an unknown value', set('zahlweg', 'muschel'), 'bpmn.value-invalid'],
    ['an unknown part of a list', set('medienAus', 'papier;rauch'), 'bpmn.value-invalid'],
    [
      'a sign that XML cannot write',
      { kind: 'name', elementId: 't', name: 'a\u0000' } as const,
      'bpmn.value-invalid',
    ],
  ])('refuses %s', (_, edit, code) => {
    const expected = expect.objectContaining({ code });
    expect(() => editModel(file('<b:task id="t"/>'), [edit])).toThrow(expected);
  });

  it('says the line and what is allowed', () => {
    expect(() => editModel(file('<b:task id="t"/>'), [set('zahlungsrelevant', 'x')])).toThrow(
      expect.objectContaining({
        parameters: {
          ...{ attribute: 'zahlungsrelevant', value: 'x', line: 5 },
          allowed: 'nein, begruendet, aendert, ordnetAn, zahltAus',
        },
      }),
    );
  });

  it('leaves everything outside of the element as it is and is what was wanted', () => {
    const text = fc.string({ maxLength: 12 }).filter((one) => /^[\t\n -~]*$/.test(one));
    const edit = fc.oneof(
      fc.record({ kind: fc.constant('name' as const), elementId: fc.constant('t'), name: text }),
      fc.record({ kind: fc.constant('documentation' as const), elementId: fc.constant('t'), text }),
      fc
        .option(fc.nat(500), { nil: null })
        .map((n) => set('grundzeitMin', n === null ? null : `${n}`)),
      fc.option(text, { nil: null }).map((value) => set('entgeltgruppe', value)),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...SHAPES),
        fc.array(edit, { maxLength: 5 }),
        ([, step], edits) => {
          const xml = file(step, DECLARED);
          const edited = editModel(xml, edits);
          expect(edited.startsWith(xml.slice(0, xml.indexOf(step)))).toBe(true);
          expect(edited.endsWith(xml.slice(xml.indexOf(step) + step.length))).toBe(true);
          // A second time there is nothing left to do, and one by one gives the same model.
          expect(editModel(edited, edits)).toBe(edited);
          const { steps } = readProcessModel(edits.reduce((at, one) => editModel(at, [one]), xml));
          expect(stepOf(edited)).toEqual({
            ...steps.find(({ id }) => id === 't'),
            line: expect.any(Number),
          });
        },
      ),
      { numRuns: 300 },
    );
  });
});
