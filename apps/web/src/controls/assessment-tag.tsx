import { Tag } from '../parts/tag.tsx';
import { useTexts } from '../texts/use-texts.ts';
import { type Assessment, assessmentLooks } from './assessment-looks.ts';
import { controlsTexts } from './controls.texts.ts';

export function AssessmentTag({ assessment }: { readonly assessment: Assessment }) {
  const say = useTexts(controlsTexts);
  return <Tag {...assessmentLooks[assessment]}>{say(`assessment.${assessment}`)}</Tag>;
}
