import type { ProblemTexts } from '#pruefwerk/problems';

export const pictureTexts: ProblemTexts = {
  'picture.no-diagram': {
    de: 'Das Modell enthält weder ein Diagramm noch Schritte, die sich zeichnen lassen. Ergänzen Sie die Schritte, oder wählen Sie ein anderes Modell.',
    en: 'The model holds neither a diagram nor steps that could be drawn. Add the steps, or choose another model.',
  },
  'picture.not-drawn': {
    de: 'Das Diagramm lässt sich nicht zeichnen. Prüfen Sie die Datei im Ursprungsprogramm und exportieren Sie sie noch einmal als BPMN 2.0.',
    en: 'The diagram cannot be drawn. Check the file in the program it comes from and export it once more as BPMN 2.0.',
  },
  'picture.too-slow': {
    de: 'Das Bild war nach {mostSeconds} Sekunden nicht fertig. Teilen Sie das Modell auf, oder versuchen Sie es später noch einmal.',
    en: 'The picture was not ready after {mostSeconds} seconds. Split the model, or try again later.',
  },
};
