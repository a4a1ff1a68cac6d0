const tabs = [...document.querySelectorAll<HTMLElement>('[role=tab]')];

/**
 * Shows the tab that the address names, now and whenever it changes. It is in the address, so a reload keeps it.
 *
 * @param onShown told of its name, and of what of it the address names: `#/watch/take-three`
 */
export function takeTabs(onShown: (name: string, part: string | undefined) => void): void {
  const show = (): void => {
    const [, name, part] = location.hash.split('/');
    const shown = tabs.find((tab) => nameOf(tab) === name) ?? tabs[0]!;
    for (const tab of tabs) {
      tab.setAttribute('aria-selected', String(tab === shown));
      tab.tabIndex = tab === shown ? 0 : -1;
      panelOf(tab).hidden = tab !== shown;
    }
    onShown(nameOf(shown), part);
  };
  for (const [index, tab] of tabs.entries()) {
    tab.addEventListener('click', () => openTab(nameOf(tab)));
    tab.addEventListener('keydown', ({ key }) => {
      const by = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
      if (by === 0) return;
      const next = tabs.at((index + by) % tabs.length)!;
      openTab(nameOf(next));
      next.focus();
    });
  }
  addEventListener('hashchange', show);
  show();
}

/** Shows a tab, and leads there where it is below the lesson. */
export function openTab(name: string): void {
  // No element has such an id, so the page does not scroll to it.
  location.hash = `#/${name}`;
  document.querySelector('[role=tablist]')!.scrollIntoView({ block: 'nearest' });
}

/** The name of the tab that is shown. */
export function shownTab(): string {
  return nameOf(tabs.find((tab) => tab.getAttribute('aria-selected') === 'true') ?? tabs[0]!);
}

function nameOf({ id }: HTMLElement): string {
  return id.replace('tab-', '');
}

function panelOf(tab: HTMLElement): HTMLElement {
  return document.getElementById(tab.getAttribute('aria-controls')!)!;
}
