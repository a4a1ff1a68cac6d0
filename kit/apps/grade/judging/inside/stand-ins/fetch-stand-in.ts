/** What a submission has as `fetch`. */
export function fetchStandIn(onReach: (what: string) => void): () => Promise<never> {
  return () => {
    onReach('fetch');
    return Promise.reject(new TypeError('fetch is not available while a submission is judged'));
  };
}
