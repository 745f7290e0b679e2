import { levelOf, riskCode, type RiskFile } from '#pruefwerk/controls';
import type { RiskDto } from './risk.dto.ts';

export function riskView({ risk, controlIds }: RiskFile): RiskDto {
  return { ...risk, code: riskCode(risk.number), inherentLevel: levelOf(risk), controlIds };
}
