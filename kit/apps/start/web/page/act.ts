/** Sends a request to the session. Its result arrives as a change. */
export function act(asked: object): void {
  void fetch('act', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(asked),
  }).catch(() => {
    // The stream shows that the connection is lost.
  });
}

/** Asks for what a button is for. */
export function actFor({ dataset }: HTMLElement): void {
  const { action, exercise, index } = dataset;
  act({ action, exercise, index: index === undefined ? index : Number(index) });
}
