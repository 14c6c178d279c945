import GlobalStyles from '@mui/material/GlobalStyles';
import type { Theme } from '@mui/material/styles';

const styles = ({ palette }: Theme) => ({
  '.file-figures': { display: 'flex', flexWrap: 'wrap' as const, gap: '4px 28px' },
  '.file-day': { listStyle: 'none', margin: 0, padding: 0, borderLeft: `2px solid ${palette.divider}` },
  '.file-entry': {
    display: 'grid',
    gridTemplateColumns: '3.2em 24px minmax(0, 1fr)',
    gap: 6,
    padding: '5px 0 5px 8px',
    breakInside: 'avoid' as const,
    '& .time': { fontVariantNumeric: 'tabular-nums', color: palette.text.secondary },
    '& .spans': { color: palette.text.secondary },
  },
  '.file-chapters': { counterReset: 'chapter' },
  '.file-chapter > h2::before': {
    counterIncrement: 'chapter',
    content: "counter(chapter) '. '",
    'html:lang(zh-CN) &': { content: "counter(chapter, simp-chinese-informal) '、'" },
  },
  '.told': {
    display: 'flex',
    flexWrap: 'wrap' as const,
    gap: '0 18px',
    margin: 0,
    fontSize: '0.85rem',
    '& > div': { maxWidth: '100%' },
    '& .wide': { flexBasis: '100%' },
    '& dt': { display: 'inline', color: palette.text.secondary },
    '& dd': { display: 'inline', margin: 0, overflowWrap: 'anywhere' as const },
    '& .moved': { color: palette.text.secondary },
  },
});

/** The looks of timelines and files. */
export const FileStyles = () => <GlobalStyles styles={styles} />;
