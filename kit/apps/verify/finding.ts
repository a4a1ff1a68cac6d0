import { pathFromRoot } from '../../kata/root';

/** A claim that does not hold, with enough to mend it. */
export interface Finding {
  /** The file to open, absolute. */
  readonly file: string;
  readonly reason: string;
  readonly fix: string;
}

/** The result of a check: how many claims it looked at, and which of them do not hold. */
export interface Report {
  readonly claims: number;
  readonly findings: readonly Finding[];
}

/** One claim: it holds, or is a finding. */
export function claim(holds: boolean, file: string, reason: string, fix: string): Report {
  return { claims: 1, findings: holds ? [] : [{ file, reason, fix }] };
}

/** Reports joined into one. */
export function joined(reports: readonly Report[]): Report {
  return {
    claims: reports.reduce((sum, { claims }) => sum + claims, 0),
    findings: reports.flatMap(({ findings }) => findings),
  };
}

/** A finding on one line. */
export function line({ file, reason, fix }: Finding): string {
  return `${pathFromRoot(file)}: ${reason}. Fix: ${fix}.`;
}
