/** SQL conditions that must all hold; `true` where nothing is left. */
export const all = (parts: readonly string[]): string => joined(parts, 'true', ' and ');

/** SQL conditions of which one must hold; `false` where nothing is left. */
export const any = (parts: readonly string[]): string => joined(parts, 'false', ' or ');

function joined(parts: readonly string[], neutral: string, word: string): string {
  const left = parts.filter((part) => part !== neutral);
  if (left.length < 2) return left[0] ?? neutral;
  return left.map((part) => `(${part})`).join(word);
}
