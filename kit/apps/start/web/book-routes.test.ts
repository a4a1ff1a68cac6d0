import { FolderOfFiles } from '../../../testing/folder-of-files';
import { bookRoutes } from './book-routes';
import { openServer } from './server/server';

it('a page of the book that could not be made is made when it is asked for again', async () => {
  const folder = new FolderOfFiles({});
  const server = await openServer(bookRoutes(folder.path, [], ['index.html']), { port: 0 });
  const status = async (): Promise<number> => (await fetch(`${server.address}index.html`)).status;

  expect(await status()).toBe(500);
  folder.write('docs/measure.svg', '<svg/>');
  expect(await status()).toBe(200);
  server.close();
  folder.remove();
});
