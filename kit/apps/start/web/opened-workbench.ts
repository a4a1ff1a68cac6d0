import { ROOT } from '../../../kata/root';
import type { PageEditor } from '../editor/page-editor';
import type { Session } from '../session';
import { placeFile } from './server/place-file';
import { Workbench } from './workbench';

/**
 * The page of a session at the address of the last time.
 *
 * @param tell where to say why there is none; nothing else depends on the page
 */
export async function openedWorkbench(
  session: Session,
  editor: PageEditor,
  tell: (sentence: string) => void,
): Promise<Workbench | undefined> {
  try {
    return await Workbench.open(session, editor, placeFile(ROOT));
  } catch (error) {
    tell(`There is no page, because it could not be served. ${String(error)}`);
    return undefined;
  }
}
