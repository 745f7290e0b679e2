import type { FindingsWorkbookContent } from '#pruefwerk/workbook';

const NOUN = { de: 'Feststellungen', en: 'Findings' } as const;

/** `2026-03-20_Stadt-Lindenborn_Feststellungen_v1.xlsx`: safe on every file system. */
export function workbookName(
  content: Pick<FindingsWorkbookContent, 'issuedAt' | 'language' | 'version' | 'engagement'>,
): string {
  const day = content.issuedAt.toISOString().slice(0, 10);
  const authority = content.engagement.authority
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);
  const parts = [day, authority, NOUN[content.language], `v${content.version}`];
  return `${parts.filter((part) => part !== '').join('_')}.xlsx`;
}
