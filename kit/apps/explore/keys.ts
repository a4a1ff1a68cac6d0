/** What can be pressed, and what it does; Enter takes the next step of the scene's script. */
export const KEYS = [
  'n next · v send a value · t throw · r return · 0 ten times · Enter SCRIPTED',
  'p previous · R restart · ←→ moments · ↑↓ generators · Tab, 1–9 scenes · q quit',
];
