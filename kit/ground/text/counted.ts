/** A whole number in groups of three digits: `1,000,000`. */
export function grouped(number: number): string {
  return number.toLocaleString('en-US');
}

/** `1 pull`, `2 pulls`, `1,000 pulls`. */
export function counted(count: number, noun: string): string {
  return `${grouped(count)} ${noun}${count === 1 ? '' : 's'}`;
}
