import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readProcessModel } from '../model/read-process-model.ts';
import { attachToStep } from './attach-to-step.ts';

const BPMN = 'http://www.omg.org/spec/BPMN/20100524/MODEL';
const IKS = 'urn:pruefwerk:iks:1.0';
const file = (step: string, declared = ` xmlns:k='${IKS}'`) =>
  `\uFEFF<?xml version='1.0'?>\r\n<!-- 💶 ä -->\n<b:definitions xmlns:b="${BPMN}"${declared}>\n` +
  `  <b:process id='p'   name = "x &amp; y">\n    ${step}\n    <b:task id="other"/>\n  </b:process>\n</b:definitions>\n\n`;
const attachmentsOf = (xml: string, id = 't') => {
  const step = readProcessModel(xml).steps.find((one) => one.id === id);
  return [step?.controls.map((one) => one.id), step?.risks.map((one) => one.id)];
};

const SHAPES: readonly (readonly [name: string, step: string])[] = [
  ['a self-closing step', `<b:userTask  id='t'\tname="💶" />`],
  ['an empty step', `<b:task id="t"></b:task>`],
  [
    'a step with documentation',
    `<b:task id="t"><b:documentation>A</b:documentation><b:incoming>f</b:incoming></b:task>`,
  ],
  [
    'a step with foreign extensions',
    `<b:task id="t">\n      <b:extensionElements>\n        <x:y xmlns:x="urn:x"  z = '1'/>\n      </b:extensionElements>\n    </b:task>`,
  ],
  ['a step with empty extensions', `<b:task id="t">\n      <b:extensionElements/>\n    </b:task>`],
  [
    'a step with controls',
    `<b:task id="t"><b:extensionElements><k:kontrolle xmlns:k='${IKS}' id='K-01' schluessel = "true"/><k:risiko xmlns:k='${IKS}' id="R-01"></k:risiko></b:extensionElements></b:task>`,
  ],
];

describe('attaching controls and risks', () => {
  it.each(SHAPES)('reaches the reader: %s', (_, step) => {
    for (const xml of [file(step), file(step, ''), file(step, ' xmlns:iks="urn:other"')]) {
      const patched = attachToStep(xml, 't', { controls: ['K-04', 'K-01'], risks: ['R-07'] });
      const [controls, risks] = attachmentsOf(patched);
      expect([controls?.toSorted(), risks]).toEqual([['K-01', 'K-04'], ['R-07']]);
    }
  });

  it('writes this and nothing else', () => {
    const xml = file(`<b:task id="t" name="A" />`);
    const patched = attachToStep(xml, 't', { controls: ['K-04'], risks: [] });
    expect(patched).toBe(
      xml.replace(
        `<b:task id="t" name="A" />`,
        `<b:task id="t" name="A" >
      <b:extensionElements>
        <k:kontrolle id="K-04" />
      </b:extensionElements>
    </b:task>`,
      ),
    );
  });

  it.each([
    [
      'documentation stays in front of the extensions',
      `<b:task id="t"><b:documentation>A</b:documentation><b:incoming>f</b:incoming></b:task>`,
      /A<\/b:documentation>\s*<b:extensionElements>\s*<k:kontrolle id="K-04" \/>\s*<\/b:extensionElements><b:incoming>/,
    ],
    [
      'a prefix that means something else at the step is not used',
      `<b:task id="t" xmlns:k="urn:other" />`,
      /<iks:kontrolle xmlns:iks="urn:pruefwerk:iks:1.0" id="K-04" \/>/,
    ],
  ])('knows that %s', (_, step, expected) => {
    const patched = attachToStep(file(step), 't', { controls: ['K-04'], risks: [] });
    expect(patched).toMatch(expected);
    expect(attachmentsOf(patched)).toEqual([['K-04'], []]);
  });

  it('takes away what is gone and keeps the attributes of what stays', () => {
    const kept = `<k:kontrolle id='K-01'  schluessel="true" nachweis='Akte &gt; 1'/>`;
    const gone = `\n        <k:kontrolle id="K-02">\n          <k:x />\n        </k:kontrolle>`;
    const shape = (inner: string) =>
      file(
        `<b:task id="t"><b:extensionElements>\n        ${kept}${inner}\n      </b:extensionElements></b:task>`,
      );
    expect(attachToStep(shape(gone), 't', { controls: ['K-01'], risks: [] })).toBe(shape(''));
  });

  it('changes nothing when nothing changes', () => {
    const xml = file(SHAPES[5]![1]);
    expect(attachToStep(xml, 't', { controls: ['K-01'], risks: ['R-01'] })).toBe(xml);
  });

  it('leaves every character outside of the step as it is, and can be taken back', () => {
    const number = fc
      .string({ minLength: 1, maxLength: 8 })
      .filter((one) => /^[\w "<&>'-]+$/.test(one) && one.trim() === one && one !== '');
    const numbers = fc.uniqueArray(number, { maxLength: 3 });
    fc.assert(
      fc.property(fc.constantFrom(...SHAPES), numbers, numbers, ([, step], controls, risks) => {
        const xml = file(step);
        const start = xml.indexOf(step);
        const patched = attachToStep(xml, 't', { controls, risks });
        expect(patched.startsWith(xml.slice(0, start))).toBe(true);
        expect(patched.endsWith(xml.slice(start + step.length))).toBe(true);
        expect(attachmentsOf(patched).map((one) => one?.toSorted())).toEqual([
          controls.toSorted(),
          risks.toSorted(),
        ]);
        const back = attachToStep(patched, 't', { controls: [], risks: [] });
        expect(attachmentsOf(back)).toEqual([[], []]);
      }),
      { numRuns: 200 },
    );
  });

  it.each(['gone', 'p'])('refuses what is no step: %s', (id) => {
    expect(() => attachToStep(file('<b:task id="t" />'), id, { controls: [], risks: [] })).toThrow(
      expect.objectContaining({ code: 'bpmn.step-unknown' }),
    );
  });
});
