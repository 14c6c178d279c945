/** SQL conditions joined; `true` and `false` where nothing else is left. */
export function all(parts: readonly string[]): string {
  if (parts.includes('false')) return 'false';
  const left = parts.filter((part) => part !== 'true');
  if (left.length < 2) return left[0] ?? 'true';
  return left.map((part) => `(${part})`).join(' and ');
}

export function any(parts: readonly string[]): string {
  if (parts.includes('true')) return 'true';
  const left = parts.filter((part) => part !== 'false');
  if (left.length < 2) return left[0] ?? 'false';
  return left.map((part) => `(${part})`).join(' or ');
}
