import { type PageView, REGIONS } from '../page-view';
import { startAgain } from './connection-words';
import { openTab, shownTab } from './tabs';
import { watchCode } from './watch';

/** The parts that were shown last. Only parts that differ are put into the page again. */
const shown = new Map<string, string>();

/** Shows a view. Focus, and what the learner has opened, stay where they are. */
export function show({ startedAt, title, exercise, saves, regions }: PageView): void {
  const own = Number(document.body.dataset['startedAt']);
  // Another tab may not know yet that the session is another one.
  if (startedAt < own) return;
  if (startedAt > own) return startAgain();
  document.title = title;
  const isOther = document.body.dataset['exercise'] !== exercise;
  document.body.dataset['exercise'] = exercise;
  for (const region of REGIONS) {
    const html = regions[region].text;
    const before = shown.get(region);
    if (before === html) continue;
    shown.set(region, html);
    const element = document.getElementById(region)!;
    // The page came with it.
    if (before === undefined && normalized(html) === element.innerHTML) continue;
    replaceContent(element, html, isOther);
    // It was asked for, perhaps by a key, and is below all tests.
    if (region === 'hints' && before !== undefined && !isOther) {
      element.scrollIntoView({ block: 'nearest' });
    }
  }
  watchCode(`${exercise} ${saves}`);
  if (isOther) {
    if (shownTab() === 'solution') openTab('result');
    document.getElementById('lesson')!.scrollTop = 0;
    document.querySelector('.live')!.scrollTop = 0;
    scrollTo(0, 0);
  }
}

/** Markup as a browser writes it. */
function normalized(html: string): string {
  const template = document.createElement('template');
  template.innerHTML = html;
  return template.innerHTML;
}

function replaceContent(element: HTMLElement, html: string, isOther: boolean): void {
  const focused = element.contains(document.activeElement) ? document.activeElement?.id : undefined;
  const opened = isOther
    ? []
    : [...element.querySelectorAll('details[open][id]')].map(({ id }) => id);
  // The server escapes all that is not its own, and the page's policy runs no script that comes this way.
  element.innerHTML = html;
  for (const id of opened) document.getElementById(id)?.setAttribute('open', '');
  if (focused) document.getElementById(focused)?.focus({ preventScroll: true });
}
