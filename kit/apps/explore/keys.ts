/**
 * What can be pressed, and what it does. Keys that `npm start` has, too, mean the same there: `r` begins again, `p` goes
 * back. Enter takes the next step of the scene's script.
 */
export function keyLines(scripted = 'next()'): string[] {
  return [
    `n next() · v next(value) · t throw() · c return() · 0 ten times · Enter ${scripted}`,
    'p back · r restart · ←→ moments · ↑↓ generators · Tab, 1–9 scenes · q quit',
  ];
}
