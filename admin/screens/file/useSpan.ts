import { useWords } from '../../language/messages.ts';

/** A span of minutes as people say it: 85 分钟, 3 小时 5 分, 2 天 4 小时. */
export function useSpan(): (minutes: number) => string {
  const t = useWords();
  return (minutes) => {
    const [length, sign] = [Math.abs(minutes), minutes < 0 ? '−' : ''];
    const hours = Math.floor(length / 60);
    if (length < 120) return sign + t('file.minutes', { minutes: length });
    if (hours < 48) return sign + t('file.hours', { hours, minutes: length % 60 });
    return sign + t('file.days', { days: Math.floor(hours / 24), hours: hours % 24 });
  };
}
