import type { Language, ProblemTexts } from '#pruefwerk/problems';

export const apiTexts: ProblemTexts = {
  'api.validation-failed': {
    de: 'Die Eingabe ist nicht vollständig oder nicht gültig. Prüfen Sie die genannten Felder ({count}).',
    en: 'The input is incomplete or not valid. Check the fields named ({count}).',
  },
  'api.foreign-request': {
    de: 'Die Anfrage kam nicht aus dieser Anwendung und wurde abgelehnt. Laden Sie die Seite neu und versuchen Sie es noch einmal.',
    en: 'The request did not come from this application and was refused. Reload the page and try again.',
  },
  'api.object-not-found': {
    de: 'Das Gesuchte gibt es nicht. Prüfen Sie die Adresse oder laden Sie die Liste neu.',
    en: 'What you look for does not exist. Check the address or reload the list.',
  },
  'api.route-undeclared': {
    de: 'Dieser Weg ist gesperrt, weil ihm die Angabe der Berechtigung fehlt ({route}). Bitte dem Betreiber melden.',
    en: 'This route is shut because it declares no permission ({route}). Please tell the operator.',
  },
  'api.malformed-request': {
    de: 'Die Anfrage ist nicht lesbar, zum Beispiel kein gültiges JSON. Prüfen Sie sie und senden Sie sie erneut.',
    en: 'The request cannot be read, for example it is no valid JSON. Check it and send it again.',
  },
  'api.route-not-found': {
    de: 'Diese Adresse gibt es nicht. Die Beschreibung aller Adressen steht unter /api/docs.',
    en: 'This address does not exist. All addresses are described at /api/docs.',
  },
  'api.payload-too-large': {
    de: 'Die Anfrage ist zu groß. Kürzen Sie sie, oder laden Sie Dateien über den Import hoch.',
    en: 'The request is too large. Shorten it, or upload files through the import.',
  },
  'api.unsupported-media-type': {
    de: 'Dieses Format wird hier nicht angenommen. Senden Sie JSON in UTF-8.',
    en: 'This format is not accepted here. Send JSON in UTF-8.',
  },
  'api.request-refused': {
    de: 'Die Anfrage wurde abgelehnt. Prüfen Sie Adresse und Inhalt.',
    en: 'The request was refused. Check its address and content.',
  },
  'api.database-url-missing': {
    de: 'Der API fehlt die Datenbank. Starten Sie alles mit „npm start“, oder setzen Sie DATABASE_URL.',
    en: 'The API has no database. Start everything with "npm start", or set DATABASE_URL.',
  },
  'api.multipart-expected': {
    de: 'Hier wird ein Formular mit einer Datei erwartet (multipart/form-data). Senden Sie die Datei im Feld „file“.',
    en: 'A form with a file is expected here (multipart/form-data). Send the file in the field "file".',
  },
  'api.multipart-malformed': {
    de: 'Die Übertragung der Datei ist abgebrochen. Laden Sie die Datei noch einmal hoch.',
    en: 'The transfer of the file broke off. Upload the file again.',
  },
  'api.too-many-files': {
    de: 'Das sind zu viele Dateien auf einmal: höchstens {most}. Laden Sie die übrigen danach hoch.',
    en: 'These are too many files at once: at most {most}. Upload the others afterwards.',
  },
  'api.filters-malformed': {
    de: 'Die Filter sind nicht lesbar. Erwartet wird eine JSON-Liste mit höchstens 20 Bedingungen der Form {"column","kind",…}.',
    en: 'The filters cannot be read. Expected: a JSON list of at most 20 conditions of the form {"column","kind",…}.',
  },
  'api.unexpected': {
    de: 'Hier ist etwas Unerwartetes passiert; gespeichert wurde nichts. Versuchen Sie es noch einmal. Bleibt es dabei, nennen Sie dem Betreiber die Vorgangsnummer {reference}.',
    en: 'Something unexpected happened; nothing was saved. Try again. If it stays, tell the operator the reference {reference}.',
  },
};

/** Short title by HTTP status. */
export function statusTitle(status: number, language: Language): string {
  return (
    (titles[status] ?? (status >= 500 ? titles[500] : titles[400]))?.[language] ?? String(status)
  );
}

const titles: Readonly<Record<number, Readonly<Record<Language, string>>>> = {
  400: { de: 'Anfrage nicht verstanden', en: 'Request not understood' },
  401: { de: 'Nicht angemeldet', en: 'Not signed in' },
  403: { de: 'Nicht erlaubt', en: 'Not allowed' },
  404: { de: 'Nicht gefunden', en: 'Not found' },
  409: { de: 'Widerspricht dem aktuellen Stand', en: 'Conflicts with the current state' },
  413: { de: 'Zu groß', en: 'Too large' },
  415: { de: 'Format nicht angenommen', en: 'Format not accepted' },
  422: { de: 'Eingabe nicht gültig', en: 'Input not valid' },
  429: { de: 'Zu viele Versuche', en: 'Too many attempts' },
  500: { de: 'Unerwarteter Fehler', en: 'Unexpected error' },
  503: { de: 'Zurzeit nicht verfügbar', en: 'Not available at present' },
};
