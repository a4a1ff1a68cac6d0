/** A logarithmic axis: equal factors take equal lengths. */
export interface LogAxis {
  readonly from: number;
  readonly to: number;
}

/** The powers of ten on an axis, its ends included where they are some. */
export function powersOn({ from, to }: LogAxis): number[] {
  const least = Math.ceil(Math.log10(from));
  const most = Math.floor(Math.log10(to));
  return Array.from({ length: most - least + 1 }, (_, index) => 10 ** (least + index));
}

/** An axis whose ends are powers of ten, around some numbers of at least 1. */
export function axisAround(numbers: readonly number[]): LogAxis {
  return {
    from: 10 ** Math.floor(Math.log10(Math.min(...numbers))),
    to: 10 ** Math.ceil(Math.log10(Math.max(...numbers))),
  };
}

/** Where a number is on an axis: 0 at its beginning, 1 at its end. */
export function shareOf({ from, to }: LogAxis, value: number): number {
  return (Math.log10(value) - Math.log10(from)) / (Math.log10(to) - Math.log10(from));
}
