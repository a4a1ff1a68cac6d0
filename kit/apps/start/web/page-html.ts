import { join } from 'node:path';
import { markdownStyle } from '../../../ground/markdown/markdown-pages';
import { bundle } from '../../../ground/page/bundle';
import { Markup, markup } from '../../../ground/page/markup';
import { baseStyle, styles } from '../../../ground/page/page';
import { tracePanels, traceStyle } from '../../../scenes/page/trace-page';
import type { PageView } from './page-view';

const FOLDER = join(__dirname, 'page');
const STYLES = ['layout', 'controls', 'exercises', 'views', 'timeline', 'print'];

let script: string | undefined;
let style: string | undefined;

/** The page's script, bundled at the first request. */
export function pageScript(): string {
  return (script ??= bundle(join(FOLDER, 'main.ts')));
}

/** The page as it is sent at first. It is complete; its script only updates it. */
export function pageHtml({ startedAt, title, exercise, regions }: PageView): string {
  // Within the page: to ask for it takes as long as everything else before the first paint.
  style ??= [baseStyle(), markdownStyle(), traceStyle(), styles(join(FOLDER, 'styles'), STYLES)]
    .join('')
    .replaceAll('\r\n', '\n');
  return markup`<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<link rel="icon" href="data:,">
<style>${new Markup(style)}</style>
<script src="page.js" defer></script>
<body data-exercise="${exercise}" data-started-at="${startedAt}">
<a class="skip" href="#result">To the results</a>
<header>
  <details id="list"><summary><h1 id="heading">${regions.heading}</h1></summary>
  <nav id="exercises" aria-label="exercises">${regions.exercises}</nav></details>
  <p id="status" role="status">${regions.status}</p>
  <div class="buttons">
    <button type="button" id="run" data-action="runAgain">Run</button>
    <button type="button" id="next" data-action="next">Next</button>
    <a href="index.html" target="book">Book</a>
    <button type="button" id="show-keys">Keys</button>
  </div>
  <div id="note" role="status">${regions.note}</div>
</header>
<p id="lost" role="alert"></p>
<p id="answers-again" role="status"></p>
<main>
  <article id="lesson" tabindex="-1" aria-label="lesson">${regions.lesson}</article>
  <div class="live">
    <div role="tablist" aria-label="views">${TABS.map(([name, label]) => markup`<button type="button" role="tab" id="tab-${name}" aria-controls="panel-${name}">${label}</button>`)}</div>
    <div role="tabpanel" id="panel-result" aria-labelledby="tab-result">
    <button type="button" id="edit" data-action="edit">Open in my editor</button>
    <section id="result" tabindex="-1" aria-label="result">${regions.result}</section>
    <section id="hints" aria-label="hints">${regions.hints}</section>
    <p><button type="button" id="reset" data-action="reset" data-question="Reset this exercise to its stub? Your code is kept next to it.">Reset my code</button></p>
    </div>
    <div role="tabpanel" id="panel-watch" aria-labelledby="tab-watch" hidden>
    <p id="watch-sentence" role="status"></p>
    <div id="watch-panels" hidden>${tracePanels('exercise.ts')}</div></div>
    <div role="tabpanel" id="panel-solution" aria-labelledby="tab-solution" hidden>
    <section id="solution" aria-label="solution">${regions.solution}</section></div>
  </div>
</main>
<dialog id="keys" aria-labelledby="keys-title"><h2 id="keys-title">Keys</h2>
<dl>${KEYS.map(([key, what]) => markup`<div${key.length === 1 && markup` class="letter"`}><dt><kbd>${key}</kbd></dt><dd>${what}</dd></div>`)}</dl>
<p><label><input type="checkbox" id="letter-keys" checked> Keys with one character act</label></p>
<p class="off">They are switched off: only Enter acts. Tab and the arrow keys lead everywhere.</p>
<button type="button" id="hide-keys">Close</button></dialog>
</body>
</html>
`.text;
}

/** What the right half shows, by the part of the address behind `#`. */
const TABS = [
  ['result', 'Result'],
  ['watch', 'Watch it run'],
  ['solution', 'Solution'],
] as const;

/** The same as in the terminal, where there is one. */
const KEYS = [
  ['Enter', 'run the spec again'],
  ['n', 'next exercise'],
  ['p', 'exercise before'],
  ['l', 'list of exercises'],
  ['h', 'hint'],
  ['e', 'open in my editor'],
  ['w', 'watch it run'],
  ['s', 'solution'],
  ['?', 'these keys'],
] as const;
