import { type Markup, markup } from '../../../../ground/page/markup';
import type { FoundEditor } from '../../editor/found-editors';

/** Asks which editor opens the learner's code, as long as there are any to choose from. */
export function editorQuestion(editors: readonly FoundEditor[]): Markup | undefined {
  if (editors.length === 0) return undefined;
  return markup`<p>Which editor opens your files? ${editors.map(
    ({ name }, index) =>
      markup`<button type="button" id="editor-${index}" data-action="chooseEditor" data-index="${index}">${name}</button> `,
  )}</p><p class="dim">The environment variable KATA_EDITOR can name another.</p>`;
}
