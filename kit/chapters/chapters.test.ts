import { exercisesIn } from '../kata/exercise';
import { ROOT } from '../kata/root';
import { type Chapter, chapters } from './chapters';

let book: Chapter[];

beforeAll(async () => {
  book = await chapters(ROOT, exercisesIn(ROOT), false);
});

function linksOf({ body }: Chapter): string[] {
  return [...body.text.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, link]) => link!);
}

it('has a chapter for the contents, each lesson and each page of docs/', () => {
  const addresses = book.map(({ address }) => address);

  expect(addresses).toEqual(
    expect.arrayContaining(['index.html', '05-lazy-map-filter.html', 'glossary.html']),
  );
  expect(new Set(addresses).size).toBe(addresses.length);
});

it('every link within the book leads to a chapter, and to an anchor that is there', () => {
  const bodies = new Map(book.map(({ address, body }) => [address, body.text]));
  const astray = book.flatMap((chapter) =>
    linksOf(chapter)
      .filter((link) => !/^(https:|data:)/.test(link))
      .filter((link) => {
        const [address, anchor] = link.split('#');
        const body = bodies.get(address === '' ? chapter.address : address!);
        return body === undefined || (anchor !== undefined && !body.includes(`id="${anchor}"`));
      })
      .map((link) => `${chapter.address}: ${link}`),
  );

  expect(astray).toEqual([]);
});

it('loads nothing from anywhere', () => {
  for (const { body } of book) {
    expect(body.text).not.toMatch(/src="(?!data:)|@import|url\((?!#)/);
  }
});

it('a hint is not seen before it is opened', () => {
  const { body } = book.find(({ address }) => address === '05-lazy-map-filter.html')!;

  expect(body.text.match(/<details><summary>Hint \d of 3<\/summary>/g)).toHaveLength(3);
});

it('shows what was measured for it, and leads to all figures; otherwise it says that its plot is an example', async () => {
  const measured = { svg: Buffer.from('<svg/>'), address: 'measured.html' };
  const [contents] = await chapters(ROOT, [], false, measured);

  expect(contents!.body.text).toContain('href="measured.html"');
  expect(contents!.body.text).toContain(measured.svg.toString('base64'));
  expect(book[0]!.body.text).toContain('This is an example.');
});
