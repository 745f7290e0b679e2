import type { Language } from '#pruefwerk/problems';
import type { Verification } from './verification.ts';

const faults: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  changed: { de: 'Inhalt geändert', en: 'content changed' },
  missing: { de: 'Zeile fehlt', en: 'row is missing' },
  inserted: { de: 'Zeile nachträglich eingefügt', en: 'row inserted later' },
  'cut-off': { de: 'Zeilen am Ende fehlen', en: 'rows at the end are missing' },
  'head-missing': { de: 'der Kopf der Kette fehlt', en: 'the head of the chain is missing' },
};

/** Recomputes the chain of the audit trail in DATABASE_URL or in the embedded database. */
export async function verifyAuditTrail(language: Language): Promise<Verification> {
  // Loaded only here: the other verifications need no database.
  const { createLogger, loadConfig, verifyAudit } = await import('#pruefwerk/platform');
  const { borrowDatabase } = await import('../start/database-server.ts');
  const config = loadConfig(process.env);
  const database = await borrowDatabase(config, createLogger('warn', 'verify'));
  try {
    const { ok, checked, firstBroken } = await verifyAudit(database.url);
    if (ok || !firstBroken) {
      const sound =
        language === 'de'
          ? `Das Protokoll ist unversehrt: ${checked} Zeilen nachgerechnet.`
          : `The audit trail is intact: ${checked} rows recomputed.`;
      return { ok: true, lines: [sound] };
    }
    const fault = faults[firstBroken.reason]?.[language] ?? firstBroken.reason;
    const broken =
      language === 'de'
        ? `Das Protokoll ist beschädigt. Erste fehlerhafte Zeile: ${firstBroken.id} (${fault}).`
        : `The audit trail is broken. First broken row: ${firstBroken.id} (${fault}).`;
    return { ok: false, lines: [broken] };
  } finally {
    await database.stop();
  }
}
