/** Why the store refused, as far as a person can act on it. */
export function storageFailure(error: unknown): 'storage-full' | 'storage-failed' {
  const names = [error, error instanceof Error && 'inner' in error ? error.inner : null].map((e) =>
    e instanceof Error || e instanceof DOMException ? e.name : '',
  );
  return names.includes('QuotaExceededError') ? 'storage-full' : 'storage-failed';
}
