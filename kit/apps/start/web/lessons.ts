import type { Exercise } from '../../../kata/exercise';
import { lessonOf } from '../../../kata/lesson/lesson';
import { type LessonPage, lessonPages } from '../../../kata/lesson/lesson-pages';

/** The pages of all lessons. Each is made once, and again after an edit. */
export class Lessons {
  /** By their texts: pages, or the sentence that says why there is none. */
  readonly #made = new Map<string, Promise<LessonPage | string>>();
  readonly #latest = new Map<string, LessonPage | string>();

  /**
   * @param addresses where links to other files of the checkout lead
   * @param onMade called whenever another page is there
   * @param makePages makes them
   */
  constructor(
    private readonly addresses: Readonly<Record<string, string>>,
    private readonly onMade: () => void,
    private readonly makePages: typeof lessonPages = lessonPages,
  ) {}

  /** Makes pages, the first one first. Call this when nothing is more urgent. */
  make(exercises: readonly Exercise[]): void {
    const missing = [...new Set(exercises)].filter((exercise) => !this.#made.has(textOf(exercise)));
    const pages = this.makePages(missing, this.addresses);
    for (const [index, exercise] of missing.entries()) {
      const text = textOf(exercise);
      const page = pages[index]!.catch((error) => `This lesson cannot be shown. ${String(error)}`);
      this.#made.set(text, page);
      void page.then((made) => {
        this.#latest.set(text, made);
        this.onMade();
      });
    }
  }

  /** The page of an exercise, as soon as it is made, or the sentence that says why it cannot be: then it is tried again. */
  pageOf(exercise: Exercise): Promise<LessonPage | string> {
    const text = textOf(exercise);
    if (typeof this.#latest.get(text) === 'string') this.#made.delete(text);
    this.make([exercise]);
    return this.#made.get(text)!;
  }

  /** The same, if it is known already. */
  peek(exercise: Exercise): LessonPage | string | undefined {
    this.make([exercise]);
    return this.#latest.get(textOf(exercise));
  }
}

function textOf(exercise: Exercise): string {
  const { body, hints } = lessonOf(exercise);
  return [body, ...hints].join('');
}
