import { type Loss, lossTexts } from '#pruefwerk/bpmn';
import type { LossCertificate } from '#pruefwerk/processes';
import type { LossDto, LossReportDto } from './process-loss.dto.ts';

export function lossView(loss: Loss): LossDto {
  return { ...loss, text: lossTexts[loss.reason] };
}

export function lossReportView({ losses, notShown, ...rest }: LossCertificate): LossReportDto {
  return { ...rest, losses: losses.map(lossView), notShown: [...notShown] };
}
