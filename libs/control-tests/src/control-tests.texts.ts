import type { ProblemTexts } from '#pruefwerk/problems';
import { stepTexts } from './step.texts.ts';

export const controlTestsTexts: ProblemTexts = {
  ...stepTexts,
  'control-tests.test-unknown': {
    de: 'Diesen Kontrolltest gibt es in diesem Prüfungsauftrag nicht. Laden Sie die Liste neu.',
    en: 'This control test does not exist in this engagement. Reload the list.',
  },
  'control-tests.item-unknown': {
    de: 'Diesen Beleg oder dieses Merkmal gibt es in der Stichprobe nicht. Laden Sie den Test neu.',
    en: 'The sample has no such item or attribute. Reload the test.',
  },
  'control-tests.evidence-unknown': {
    de: 'Diesen Nachweis gibt es beim Test nicht. Laden Sie den Test neu.',
    en: 'The test has no such evidence. Reload the test.',
  },
  'control-tests.sampling-fixed': {
    de: 'Der Startwert ist hinterlegt: Grundgesamtheit, Filter, Verfahren und Umfang stehen fest. Für eine andere Stichprobe legen Sie einen neuen Test an.',
    en: 'The seed is committed: population, filters, method and size are fixed. For another sample create a new test.',
  },
  'control-tests.attributes-in-use': {
    de: 'Zu einem der entfernten Merkmale gibt es schon Ergebnisse. Ergänzen oder umbenennen ist möglich.',
    en: 'There are results for one of the removed attributes already. You can add or rename attributes.',
  },
  'control-tests.not-for-this-kind': {
    de: 'Dieser Schritt gehört nicht zu dieser Art von Test. Legen Sie einen Test der passenden Art an.',
    en: 'This step does not belong to this kind of test. Create a test of the fitting kind.',
  },
  'control-tests.plan-incomplete': {
    de: 'Vor der Ziehung fehlen noch Grundgesamtheit oder Umfang. Bitte ergänzen Sie den Plan.',
    en: 'Population or size are missing before the draw. Complete the plan.',
  },
  'control-tests.seed-not-committed': {
    de: 'Vor der Ziehung muss der Startwert hinterlegt sein. Hinterlegen Sie zuerst seine Prüfsumme.',
    en: 'The seed has to be committed before the draw. Store its hash first.',
  },
  'control-tests.seed-not-as-committed': {
    de: 'Dieser Startwert passt nicht zur hinterlegten Prüfsumme. Geben Sie genau den Wert ein, der hinterlegt wurde.',
    en: 'This seed does not fit the stored hash. Enter exactly the value that was committed.',
  },
  'control-tests.already-drawn': {
    de: 'Die Stichprobe ist schon gezogen. Für eine andere Stichprobe legen Sie einen neuen Test an.',
    en: 'The sample has been drawn already. For another sample create a new test.',
  },
  'control-tests.population-empty': {
    de: 'Keine Zahlung passt zu diesen Filtern. Bitte die Filter ändern.',
    en: 'No payment passes these filters. Change the filters.',
  },
  'control-tests.too-many-items': {
    de: 'Mehr als {most} Belege lassen sich nicht in einen Test aufnehmen. Bitte den Umfang senken.',
    en: 'A test takes at most {most} items. Lower the size.',
  },
  'control-tests.answers-unsound': {
    de: 'Diese Fragen gibt es nicht oder sie sind doppelt beantwortet: {questions}. Laden Sie die Checkliste neu.',
    en: 'These questions do not exist or are answered twice: {questions}. Reload the checklist.',
  },
  'control-tests.evidence-kind-unknown': {
    de: '„{fileName}“ hat keine der erlaubten Endungen ({allowed}). Bitte als PDF oder Bild ablegen.',
    en: '"{fileName}" has none of the permitted endings ({allowed}). Store it as PDF or picture.',
  },
  'control-tests.too-much-evidence': {
    de: 'Ein Test nimmt höchstens {most} Nachweise auf. Fassen Sie Dateien zusammen.',
    en: 'A test takes at most {most} pieces of evidence. Combine files.',
  },
  'control-tests.control-without-rule': {
    de: 'Zu dieser Kontrolle gehört keine Regel, die alle Zahlungen prüft. Ordnen Sie der Kontrolle eine Regel zu.',
    en: 'No rule tests this control on all payments. Assign a rule to the control.',
  },
};
