import { controlCode, type ControlFile } from '#pruefwerk/controls';
import type { ControlDto } from './control.dto.ts';

export function controlView({ control, riskIds }: ControlFile): ControlDto {
  return { ...control, code: controlCode(control.number), riskIds };
}
