/** What cannot be taken for a process model, by why, and how the answer begins in German and English. */
export const unreadableModels: readonly {
  readonly why: string;
  readonly content: string | Buffer;
  readonly de: RegExp;
  readonly en: RegExp;
}[] = [
  {
    why: 'not XML but rows of a table',
    content: 'Buchungsnummer;Betrag\r\nB1;120,50\r\n',
    de: /ist ab Zeile \d+, .*kein lesbares XML/,
    en: /From line \d+, .*no readable XML/,
  },
  {
    why: 'an external document type',
    content: '<!DOCTYPE definitions SYSTEM "http://example.org/bpmn.dtd"><definitions/>',
    de: /Zeile 1, .*Dokumenttyp- oder Entitätsangabe/,
    en: /document type or entity in line 1/,
  },
  {
    why: 'an entity that grows',
    content:
      '<!DOCTYPE d [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>\n<definitions>&b;</definitions>',
    de: /Dokumenttyp- oder Entitätsangabe/,
    en: /document type or entity/,
  },
  {
    why: 'XML of another kind',
    content: '<?xml version="1.0"?>\n<Package xmlns="http://www.wfmc.org/2008/XPDL2.1"/>',
    de: /kein BPMN 2\.0: Zeile 2, .*„Package“/,
    en: /not BPMN 2\.0: line 2, .*"Package"/,
  },
  {
    why: 'a file that was cut off',
    content:
      '<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL">\n<process id="p"><task id',
    de: /Zeile 2, .*kein lesbares XML/,
    en: /line 2, .*no readable XML/,
  },
  {
    why: 'characters that are not what the file says they are',
    content: Buffer.concat([
      Buffer.from('<?xml version="1.0" encoding="UTF-8"?><definitions name="'),
      Buffer.from([0xff, 0xfe, 0xfc]),
      Buffer.from('"/>'),
    ]),
    de: /Zeichen der Datei lassen sich nicht als utf-8 lesen/i,
    en: /characters of the file cannot be read as utf-8/i,
  },
];
