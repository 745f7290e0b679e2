import { beforeAll, describe, expect, it } from '@jest/globals';
import { SaxesParser } from 'saxes';
import { findingsWorkbookContent } from '../../../../test/factories/findings-workbook.factory.ts';
import { writtenWorkbook } from '../../../../test/factories/written-workbook.ts';
import { PackageReader } from './package-reader.ts';

interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

function tagsOf(xml: string): Tag[] {
  const tags: Tag[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', (tag) => tags.push({ name: tag.name, attributes: { ...tag.attributes } }));
  parser.write(xml).close();
  return tags;
}

describe('the parts of the package', () => {
  let reader: PackageReader;
  let bytes: Buffer;
  const xml = new Map<string, string>();

  beforeAll(async () => {
    ({ bytes } = await writtenWorkbook(
      findingsWorkbookContent({}, { redFlags: 12, evidence: 25 }),
      { maxRows: 15 },
    ));
    reader = await PackageReader.open(bytes);
    for (const name of reader.names) xml.set(name, await reader.text(name));
  });

  it('are all well-formed XML, each with a content type', () => {
    for (const text of xml.values()) expect(() => tagsOf(text)).not.toThrow();
    const types = tagsOf(xml.get('[Content_Types].xml')!);
    const overrides = new Set(types.map((tag) => tag.attributes['PartName']?.slice(1)));
    const extensions = new Set(types.map((tag) => tag.attributes['Extension']).filter(Boolean));
    for (const name of reader.names.filter((each) => each !== '[Content_Types].xml'))
      expect([name, overrides.has(name) || extensions.has(name.split('.').pop())]).toEqual([
        name,
        true,
      ]);
    for (const part of [...overrides].filter(Boolean)) expect(reader.names).toContain(part);
  });

  it('are all reached by relationships whose targets exist', () => {
    const reached = new Set<string>();
    for (const [name, text] of xml) {
      if (!name.endsWith('.rels')) continue;
      const base = name.replace(/_rels\/[^/]*$/, '');
      for (const tag of tagsOf(text).filter((each) => each.name === 'Relationship'))
        reached.add(
          tag.attributes['Target']!.startsWith('/')
            ? tag.attributes['Target']!.slice(1)
            : base + tag.attributes['Target']!,
        );
    }
    const parts = reader.names.filter(
      (name) => !name.endsWith('.rels') && name !== '[Content_Types].xml',
    );
    expect([...reached].sort()).toEqual([...parts].sort());
  });

  it('use only style ids that exist', () => {
    const styles = xml.get('xl/styles.xml')!;
    const count = Number(/<cellXfs count="(\d+)"/.exec(styles)![1]);
    expect(styles).not.toContain('Calibri');
    for (const [name, text] of xml) {
      if (!name.startsWith('xl/worksheets/')) continue;
      const used = tagsOf(text)
        .filter((tag) => tag.name === 'c')
        .map((tag) => Number(tag.attributes['s'] ?? 0));
      expect(Math.max(...used)).toBeLessThan(count);
    }
  });

  it('state the dimension that the sheet has and rows in ascending order', () => {
    const second = [...xml].find(([, text]) => text.includes('<dimension ref="A1:J10"/>'));
    expect(second).toBeDefined();
    const rows = tagsOf(second![1])
      .filter((tag) => tag.name === 'row')
      .map((tag) => Number(tag.attributes['r']));
    expect(rows).toEqual([1, 2, 5, 6, 7, 8, 9, 10]);
  });

  it('name only cells that exist in defined names', () => {
    const workbook = xml.get('xl/workbook.xml')!;
    const sheets = tagsOf(workbook)
      .filter((tag) => tag.name === 'sheet')
      .map((tag) => tag.attributes['name']);
    const names = [
      ...workbook.matchAll(/<definedName name="([^"]+)"[^>]*>(?:&apos;)?([^!]*?)(?:&apos;)?!/g),
    ];
    expect(names.map((match) => match[1])).toEqual(
      expect.arrayContaining(['Stand_Ausgabe', 'Liste_Status']),
    );
    for (const match of names) expect(sheets).toContain(match[2]);
    const ids = sheets.map((name) => name!.toLowerCase());
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('hold no instant but the stated one, in the parts and in the zip', () => {
    const instants = [...xml.values()].flatMap(
      (text) => text.match(/\d{4}-\d\d-\d\dT\d\d:\d\d[:.\dZ]*/g) ?? [],
    );
    expect(new Set(instants)).toEqual(
      new Set(['2026-03-20T09:00:00Z', '2026-03-20T09:00:00.000Z']),
    );
    const dosDate = bytes.readUInt16LE(12);
    expect([bytes.readUInt16LE(10), dosDate]).toEqual([0, (1 << 5) | 1]);
  });

  it('keep the ids that Excel fixes and number those that are free', () => {
    const summary = xml.get('xl/worksheets/sheet2.xml')!;
    expect(summary).toContain('{B025F937-C7B1-47D3-B67F-A62EFF666E3E}');
    expect(summary.match(/\{00000000-0000-4000-8000-000000000001\}/g)).toHaveLength(2);
    expect(summary).toContain('<x14:fillColor rgb="FF9CC7D1"/>');
  });
});
