import type { Theme } from '@mui/material/styles';

/** A table that becomes a list of cards where there is no room: cells name their column by `data-label`. */
export const stackedTable: (theme: Theme) => object = (theme) => ({
  '& td': { verticalAlign: 'baseline' },
  [theme.breakpoints.down('md')]: {
    display: 'block',
    '& thead': { display: 'none' },
    '& tbody, & tr': { display: 'block' },
    '& tr': { borderBottom: `1px solid ${theme.palette.divider}`, padding: '8px 0' },
    '& td': { display: 'flex', gap: 1, alignItems: 'baseline', border: 0, padding: '3px 8px', textAlign: 'left' },
    '& td[data-label]::before': {
      content: 'attr(data-label)',
      flex: '0 0 6.5em',
      color: theme.palette.text.secondary,
      fontSize: '0.8rem',
    },
    '& td > *': { minWidth: 0 },
  },
});
