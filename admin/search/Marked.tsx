/** A text with the searched words marked in it. */
export function Marked({ text, words }: { text: string; words: readonly string[] }) {
  const escaped = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  if (escaped.length === 0) return <>{text}</>;
  // Splitting by a group keeps what matched, at the odd positions.
  const parts = text.split(new RegExp(`(${escaped.join('|')})`, 'gi'));
  // biome-ignore lint/suspicious/noArrayIndexKey: parts of one text have no other name
  return <>{parts.map((part, at) => (at % 2 ? <mark key={at}>{part}</mark> : part))}</>;
}
