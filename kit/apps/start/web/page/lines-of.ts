/** The lines of an answer as they come, each as JSON. */
export async function* linesOf(response: Response): AsyncGenerator<unknown, void, undefined> {
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      const lines = `${text}${part.value}`.split('\n');
      text = lines.pop()!;
      yield* lines.map((line) => JSON.parse(line) as unknown);
    }
  } finally {
    await reader.cancel();
  }
}
