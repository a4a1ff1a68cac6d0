import { spawn } from 'node:child_process';

/**
 * Opens an address in the browser that the person uses.
 *
 * @param address of http, on this machine
 * @returns whether there was something to open it with; the address must be shown in any case
 */
export function openAddress(address: string, env = process.env): Promise<boolean> {
  const [command, ...args] = opener(env);
  return new Promise((settle) => {
    const child = spawn(command, [...args, address], { stdio: 'ignore', detached: true });
    child.once('error', () => settle(false));
    child.once('spawn', () => settle(true));
    child.unref();
  });
}

/** Without a shell, because a shell could read characters of the address as commands. */
function opener({ BROWSER }: NodeJS.ProcessEnv): [command: string, ...args: string[]] {
  // Debian, Codespaces and VS Code's terminals set it.
  if (BROWSER) return [BROWSER];
  switch (process.platform) {
    case 'darwin':
      return ['open'];
    case 'win32':
      return ['rundll32', 'url.dll,FileProtocolHandler'];
    default:
      return ['xdg-open'];
  }
}
