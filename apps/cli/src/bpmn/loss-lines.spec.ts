import { describe, expect, it } from '@jest/globals';
import { lossReport } from '#pruefwerk/bpmn';
import { lossLines } from './loss-lines.ts';

const xml =
  '<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:x="urn:x"><process id="p">\n' +
  '<x:y><x:z/></x:y><startEvent id="s" isInterrupting="1"/><task id="t" startQuantity="1"/></process></definitions>';

describe('loss report on the command line', () => {
  it('says line, element, attribute and reason', async () => {
    const lines = lossLines({ file: 'a.bpmn', ...(await lossReport(xml)) }, 'de');
    expect(lines[0]).toMatch(/^a\.bpmn: 2 Verluste \(bpmn-moddle .*\), 1 ohne Bedeutung, /);
    expect(lines).toContain(
      'Zeile 2: x:y (p) [+1]: Fremdes Element außerhalb von extensionElements.',
    );
    expect(lines).toContain(
      'Zeile 2: startEvent (s) isInterrupting = "1" -> "false": Der Wert wird anders gelesen und so geschrieben.',
    );
    expect(lines.slice(-2)).toEqual([
      'Bleibt in der Datei, wird aber weder gezeichnet noch aufgeführt:',
      'Zeile 2: x:y (1)',
    ]);
  });
});
