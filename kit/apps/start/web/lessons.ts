import type { Exercise } from '../../../kata/exercise';
import { lessonOf } from '../../../kata/lesson/lesson';
import { type LessonPage, lessonPages } from '../../../kata/lesson/lesson-pages';

interface Entry {
  /** The text that it was made from: after an edit, the page is made again. */
  readonly text: string;
  readonly page: Promise<LessonPage>;
  made?: LessonPage;
  failure?: string;
}

/** The pages of all lessons. Each is made once. */
export class Lessons {
  readonly #exercises: readonly Exercise[];
  readonly #addresses: Readonly<Record<string, string>>;
  readonly #onMade: () => void;
  readonly #entries = new Map<Exercise, Entry>();

  /**
   * @param addresses where links to other files of the checkout lead
   * @param onMade called whenever another page is there
   */
  constructor(
    exercises: readonly Exercise[],
    addresses: Readonly<Record<string, string>>,
    onMade: () => void,
  ) {
    this.#exercises = exercises;
    this.#addresses = addresses;
    this.#onMade = onMade;
  }

  /** Makes all pages, that of one exercise first. Call this when nothing is more urgent. */
  warmUp(first: Exercise): void {
    this.#make([first, ...this.#exercises].filter((exercise) => !this.#entries.has(exercise)));
  }

  /** The page of an exercise, as soon as it is made. It rejects where a diagram cannot be drawn. */
  async pageOf(exercise: Exercise): Promise<LessonPage> {
    return this.#entryOf(exercise).page;
  }

  /** The page of an exercise if it is made already, or the sentence that says why it cannot be. */
  peek(exercise: Exercise): LessonPage | string | undefined {
    const { made, failure } = this.#entryOf(exercise);
    return made ?? failure;
  }

  #entryOf(exercise: Exercise): Entry {
    const entry = this.#entries.get(exercise);
    if (entry?.text !== lessonOf(exercise).body) this.#make([exercise]);
    return this.#entries.get(exercise)!;
  }

  #make(exercises: readonly Exercise[]): void {
    const pages = lessonPages([...new Set(exercises)], this.#addresses);
    for (const [index, exercise] of [...new Set(exercises)].entries()) {
      const entry: Entry = { text: lessonOf(exercise).body, page: pages[index]! };
      this.#entries.set(exercise, entry);
      entry.page
        .then(
          (page) => (entry.made = page),
          (error: unknown) => (entry.failure = `This lesson cannot be shown. ${String(error)}`),
        )
        .finally(this.#onMade);
    }
  }
}
