import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundle } from '../../ground/page/bundle';
import { Markup, markup } from '../../ground/page/markup';
import { json, page, styles } from '../../ground/page/page';
import type { Trace } from '../trace';

const FOLDER = join(__dirname, 'browser');
const PARTS = [
  'panels',
  'flow',
  'source',
  'generators',
  'state-machine',
  'timeline',
  'weights',
  'alone',
];

/**
 * One self-contained page on which traces of an exercise can be gone through, moment by moment.
 *
 * @param top shown above the traces, such as links
 */
export function tracePage(traces: readonly Trace[], top?: Markup): string {
  const [{ exercise, files }] = traces as readonly [Trace];
  return page({
    title: `${exercise}, step by step`,
    style: traceStyle(),
    body: markup`${top}<main class="alone"><div class="title"><h1>${exercise}, step by step</h1>
<button type="button" id="large" aria-pressed="false">Large type</button></div>
${tracePanels(files.exercise.path)}</main>`,
    script: `${bundle(join(FOLDER, 'page-of-traces.ts'), 'tracePage')}\ntracePage.showTraces(${json(traces)});`,
  });
}

/** Rules for {@link tracePanels}. They use the colours of `palette.css`. */
export function traceStyle(): string {
  return styles(join(FOLDER, 'styles'), PARTS);
}

/**
 * The panels that a `TracePanel` fills in the browser.
 *
 * @param path of the code that is played
 */
export function tracePanels(path: string): Markup {
  const machine = new Markup(readFileSync(join(FOLDER, 'state-machine.svg'), 'utf8'));
  return markup`<div class="trace"><div class="scene"><label>Scene <select id="scene"></select></label>
<p id="description"></p></div>
<div class="controls">
  <div class="slider">
    <button type="button" id="back" aria-label="moment before">←</button>
    <input type="range" id="moment" min="0" value="0" aria-label="moment">
    <button type="button" id="on" aria-label="next moment">→</button>
    <span id="count"></span>
  </div>
  <p id="happened" role="status"></p>
</div>
<div id="pipeline" hidden>
<h2>Pipeline: what each generator has given in this step</h2>
<ol id="flow" tabindex="0" aria-label="pipeline, from the source to you"></ol>
</div>
<div class="panels">
  <div>
    <h2>Source <span id="path"></span></h2>
    <ol id="source" tabindex="0" aria-label="source"></ol>
  </div>
  <div>
    <h2>State: <span id="machine-state"></span></h2>
    <div id="machine">${machine}</div>
    <h2>Generators</h2>
    <ul id="generators"></ul>
    <h2>Variables</h2>
    <table><tbody id="variables"></tbody></table>
    <p id="no-variables"></p>
  </div>
</div>
<h2>Timeline</h2>
<ol id="timeline" aria-label="timeline"></ol>
<div id="weights">
  <h2>Bytes retained after each step, on a logarithmic scale</h2>
  <table><tbody id="weight-rows"></tbody></table>
</div>
<p class="place">Played on <code>${path}</code>. Each state is read from the running engine. <span class="keys">Arrow keys
go from moment to moment, Home and End to the first and the last.</span></p></div>`;
}
