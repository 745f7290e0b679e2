import type { ProblemTexts } from '#pruefwerk/problems';

/** Why a test cannot take a step. */
export const stepTexts: ProblemTexts = {
  'control-tests.test-closed': {
    de: 'Der Test ist im Stand „{state}“ und lässt sich so nicht bearbeiten. Ziehen Sie ihn zurück oder lassen Sie ihn zur Überarbeitung zurückgeben.',
    en: 'The test is in the state "{state}" and cannot be worked on. Have it sent back for rework first.',
  },
  'control-tests.step-unknown': {
    de: 'Von „{from}“ nach „{to}“ führt kein Schritt. Laden Sie den Test neu.',
    en: 'No step leads from "{from}" to "{to}". Reload the test.',
  },
  'control-tests.second-person': {
    de: 'Sie haben an diesem Test mitgearbeitet oder ihn schon freigegeben. Hier muss eine andere Person handeln; das gilt auch für die Leitung und die Verwaltung.',
    en: 'You have worked on this test or signed it off already. Another person has to act here; this holds for leads and administrators too.',
  },
  'control-tests.need-sample-complete': {
    de: 'Die Stichprobe ist noch nicht vollständig gezogen. Ziehen Sie zuerst die Belege.',
    en: 'The sample has not been drawn completely. Draw the items first.',
  },
  'control-tests.need-every-item-rated': {
    de: 'Noch nicht jeder Beleg ist bei jedem Merkmal bewertet. Ergänzen Sie die offenen Felder.',
    en: 'Not every item is rated on every attribute yet. Fill the open cells.',
  },
  'control-tests.need-evidence-of-deviations': {
    de: 'Zu mindestens einer Abweichung fehlt der Nachweis. Legen Sie beim Beleg eine Datei ab.',
    en: 'At least one deviation has no evidence. Attach a file to the item.',
  },
  'control-tests.need-checklist-complete': {
    de: 'Die Checkliste der Aufbauprüfung ist nicht vollständig beantwortet.',
    en: 'The checklist of the design test is not answered completely. Answer the open questions.',
  },
  'control-tests.need-verdict': {
    de: 'Es fehlt das Urteil oder die Mangelstufe. Wählen Sie beides aus.',
    en: 'The verdict or the deficiency level is missing. Choose both.',
  },
  'control-tests.need-unchanged-content': {
    de: 'Der Inhalt ist nicht mehr der, der eingereicht wurde. Geben Sie den Test zur Überarbeitung zurück.',
    en: 'The content is no longer what was submitted. Send the test back for rework.',
  },
  'control-tests.need-reason': {
    de: 'Zu diesem Schritt fehlt die Begründung. Schreiben Sie einen Satz.',
    en: 'This step has no reason. Write one sentence.',
  },
};
