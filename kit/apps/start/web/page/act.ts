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
