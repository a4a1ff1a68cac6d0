import { markdownStyle } from '../ground/markdown/markdown-pages';
import { styles } from '../ground/page/styles';

/** Rules for the chapters, beside those of every page. */
export function bookStyle(): string {
  return markdownStyle() + styles(__dirname, ['book']);
}
