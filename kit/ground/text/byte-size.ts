const UNITS = ['KB', 'MB', 'GB', 'TB'] as const;

/**
 * Bytes as people read them: `136 B`, `10.4 MB`. Units are decimal, so that 8 B a number are 8 MB a million; V8's
 * own megabytes (`--max-old-space-size`) are of 1024 × 1024 bytes.
 */
export function byteSize(bytes: number): string {
  const rounded = Math.round(bytes);
  if (Math.abs(rounded) < 1000) return `${rounded} B`;
  let size = rounded;
  let unit = -1;
  // Rounding to one place must not give `1000.0 KB`.
  while (Math.abs(size) >= 999.95 && unit < UNITS.length - 1) {
    size /= 1000;
    unit += 1;
  }
  return `${size.toFixed(1)} ${UNITS[unit]}`;
}
