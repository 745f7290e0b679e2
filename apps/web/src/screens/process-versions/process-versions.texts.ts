import { defineTexts } from '../../texts/define-texts.ts';

export const processVersionsTexts = defineTexts('process-versions', {
  de: {
    'state.title': 'Freigabe',
    'state.draft': 'Der aktuelle Stand ist ein Entwurf und noch nicht eingereicht.',
    'state.submitted':
      'Version {{number}} ist eingereicht und wartet auf die Freigabe durch eine zweite Person.',
    'state.returned':
      'Der aktuelle Stand wurde zurückgegeben. Überarbeiten Sie das Modell oder reichen Sie es mit einer Antwort neu ein.',
    'state.approved': 'Version {{number}} ist freigegeben; das Modell ist seither unverändert.',
    'state.outdated':
      'Freigegeben ist Version {{number}}. Seither wurde das Modell geändert: Die Freigabe gilt für den aktuellen Stand nicht.',
    'hindrance.involved':
      'Sie haben seit der letzten Freigabe selbst gespeichert oder eingereicht. Freigeben muss eine andere Person.',
    'hindrance.role':
      'Freigeben dürfen Prüfungsleitung und Prüfende. Sie sehen hier, wie weit die Version ist.',
    'fact.revision': 'Fassung',
    'fact.hash': 'Prüfsumme des Inhalts (SHA-256)',
    'fact.by': 'Eingereicht von',
    'fact.remark': 'Bemerkung',
    submit: 'Zur Freigabe einreichen',
    'submit.title': 'Version {{number}} einreichen',
    'submit.text':
      'Eine zweite Person, die seit der letzten Freigabe nichts gespeichert hat, gibt die Version frei oder zurück.',
    'submit.remark': 'Was wurde geändert?',
    'submit.done': 'Version {{number}} ist eingereicht.',
    approve: 'Freigeben',
    'approve.title': 'Version {{number}} freigeben',
    'approve.text':
      'Die Freigabe gilt genau für diesen Inhalt. Jede spätere Änderung ist wieder ein Entwurf.',
    'approve.remark': 'Bemerkung (freiwillig)',
    'approve.done': 'Version {{number}} ist freigegeben.',
    return: 'Zurückgeben',
    'return.title': 'Version {{number}} zurückgeben',
    'return.text': 'Der Grund steht danach im Verlauf des Prozesses.',
    'return.reason': 'Was ist zu ändern?',
    recall: 'Einreichung zurücknehmen',
    'recall.done': 'Die Einreichung ist zurückgenommen.',
    history: 'Verlauf',
    'history.note': 'jüngster Vorgang zuerst',
    'event.saved': 'Fassung {{number}} gespeichert',
    'event.submitted': 'Version {{number}} eingereicht',
    'event.approved': 'Version {{number}} freigegeben',
    'event.returned': 'Version {{number}} zurückgegeben',
    'event.recalled': 'Einreichung der Version {{number}} zurückgenommen',
    'event.program': 'Prüfwerk',
    'event.inForce': 'in Kraft',
    'event.superseded': 'abgelöst',
    'event.current': 'aktueller Stand',
    compare: 'mit aktuellem Stand vergleichen',
    'compare.label': 'Fassung {{number}} mit aktuellem Stand vergleichen',
    'help.about':
      'Jedes Speichern ergibt eine Fassung, die erhalten bleibt. Zur Freigabe wird eine Fassung als Version eingereicht und durch ihre Prüfsumme festgehalten.',
    'help.about.second':
      'Freigeben kann nur, wer seit der letzten Freigabe weder gespeichert noch eingereicht hat.',
    'help.next.submit': 'Reichen Sie den aktuellen Stand ein, wenn er fertig beschrieben ist.',
    'help.next.compare': 'Vergleichen Sie eine frühere Fassung mit dem aktuellen Stand.',
  },
  en: {
    'state.title': 'Approval',
    'state.draft': 'The current content is a draft and not submitted yet.',
    'state.submitted':
      'Version {{number}} is submitted and waits for the approval of a second person.',
    'state.returned':
      'The current content was sent back. Revise the model, or submit it anew with an answer.',
    'state.approved': 'Version {{number}} is approved; the model has not changed since.',
    'state.outdated':
      'Version {{number}} is approved. The model has changed since: the approval does not hold for the current content.',
    'hindrance.involved':
      'You have saved or submitted since the last approval. Another person has to approve.',
    'hindrance.role': 'Lead and auditors approve. Here you see how far the version is.',
    'fact.revision': 'Content',
    'fact.hash': 'Checksum of the content (SHA-256)',
    'fact.by': 'Submitted by',
    'fact.remark': 'Remark',
    submit: 'Submit for approval',
    'submit.title': 'Submit version {{number}}',
    'submit.text':
      'A second person who has saved nothing since the last approval approves the version or sends it back.',
    'submit.remark': 'What was changed?',
    'submit.done': 'Version {{number}} is submitted.',
    approve: 'Approve',
    'approve.title': 'Approve version {{number}}',
    'approve.text':
      'The approval holds for exactly this content. Every later change is a draft again.',
    'approve.remark': 'Remark (optional)',
    'approve.done': 'Version {{number}} is approved.',
    return: 'Send back',
    'return.title': 'Send back version {{number}}',
    'return.text': 'The reason then stands in the history of the process.',
    'return.reason': 'What is to be changed?',
    recall: 'Take the submission back',
    'recall.done': 'The submission is taken back.',
    history: 'History',
    'history.note': 'newest first',
    'event.saved': 'Content {{number}} saved',
    'event.submitted': 'Version {{number}} submitted',
    'event.approved': 'Version {{number}} approved',
    'event.returned': 'Version {{number}} sent back',
    'event.recalled': 'Submission of version {{number}} taken back',
    'event.program': 'Prüfwerk',
    'event.inForce': 'in force',
    'event.superseded': 'superseded',
    'event.current': 'current content',
    compare: 'compare with the current content',
    'compare.label': 'content {{number}}: compare with the current content',
    'help.about':
      'Every save makes a content that is kept. For approval a content is submitted as a version and held fast by its checksum.',
    'help.about.second':
      'Only who has neither saved nor submitted since the last approval can approve.',
    'help.next.submit': 'Submit the current content when it is described in full.',
    'help.next.compare': 'Compare an earlier content with the current one.',
  },
});
