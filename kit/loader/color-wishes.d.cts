/** Says in the one way that every package understands that no colours are wanted. */
export function obeyColorWishes(env: NodeJS.ProcessEnv): void;
