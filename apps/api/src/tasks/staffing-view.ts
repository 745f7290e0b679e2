import type {
  ParameterInForce,
  StaffingLine,
  StaffingParameter,
  StaffingView,
  UnitStaffing,
} from '#pruefwerk/tasks';
import { ownParameter } from '#pruefwerk/tasks';
import type {
  OwnStaffingParameterDto,
  StaffingDto,
  StaffingLineDto,
  StaffingParameterDto,
  StaffingUnitDto,
} from './staffing.dto.ts';

export function staffingView({ staffing, parameters }: StaffingView): StaffingDto {
  const { year, years, lines, units, total, staff } = staffing;
  return {
    ...{ year, years: [...years], total },
    ...{ fteActual: staff.fteActual, fteTarget: staff.fteTarget },
    lines: lines.map(lineView),
    units: units.map(unitView),
    ownParameters: parameters.own.map(ownView),
    parametersInForce: parameters.inForce.map(parameterView),
  };
}

function lineView(line: StaffingLine): StaffingLineDto {
  const { task, caseload, level, missing, factor, minutesPerYear, posts, costCents } = line;
  const { number, title, unitId, minutes, timeMethod, timeSource } = task;
  return {
    ...{ taskId: task.id, number, level, title, unitId, minutes, timeMethod, timeSource },
    ...{ timePrecision: task.timePrecision, timeRecordedOn: task.timeRecordedOn },
    ...{ factor, minutesPerYear, posts, costCents, missing: [...missing] },
    cases: caseload?.cases ?? null,
    caseSource: caseload?.source ?? null,
    countedOn: caseload?.countedOn ?? null,
    workingMinutes: parameterView(line.workingMinutes),
    personal: line.personal && parameterView(line.personal),
    material: line.material && parameterView(line.material),
    hourlyRate: line.hourlyRate && parameterView(line.hourlyRate),
  };
}

function unitView({ unit, depth, own, total, totalStaff }: UnitStaffing): StaffingUnitDto {
  return {
    ...{ unitId: unit?.id ?? null, name: unit?.name ?? null, depth, own, total },
    fteActual: totalStaff?.fteActual ?? null,
    fteTarget: totalStaff?.fteTarget ?? null,
  };
}

function parameterView(parameter: ParameterInForce): StaffingParameterDto {
  return { ...parameter };
}

function ownView(parameter: StaffingParameter): OwnStaffingParameterDto {
  const { id, version, withdrawnReason } = parameter;
  return { ...ownParameter(parameter), id, version, withdrawnReason };
}
