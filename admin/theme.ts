import { enUS, zhCN } from '@mui/material/locale';
import { createTheme } from '@mui/material/styles';
import { defaultLightTheme } from 'react-admin';
import type { Language } from '../schema/label.ts';
import type { Grade } from './fields/levels.ts';

declare module '@mui/material/styles' {
  interface Palette {
    level: Record<Grade, string>;
  }
  interface PaletteOptions {
    level: Record<Grade, string>;
  }
}

const fonts = '"PingFang SC", "Noto Sans CJK SC", "Noto Sans SC", "Microsoft YaHei", system-ui, sans-serif';
const ink = '#1f2a2e';
const teal = '#1d5b5f';

/** The one place for colours, type and spacing: calm, dense, and the four warning colours for levels alone. */
const palette = {
  primary: { main: teal },
  secondary: { main: '#4d6a6d' },
  // Neither the red nor the orange of a warning level.
  error: { main: '#8f2d56' },
  warning: { main: '#6b5b3e' },
  info: { main: '#47646a' },
  success: { main: '#2f6b4f' },
  text: { primary: ink, secondary: '#566469' },
  background: { default: '#f3f5f5', paper: '#ffffff' },
  divider: '#dbe1e2',
  level: { red: '#c8102e', orange: '#e8700a', yellow: '#b98d00', blue: '#1f5fbf' },
};

const globals = {
  '.number, .date': { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  '.number small': { color: palette.text.secondary },
  '.level': { whiteSpace: 'nowrap' },
  '.empty': { color: palette.text.secondary },
  '.masked': { color: palette.text.secondary, fontVariantNumeric: 'tabular-nums' },
  '.login': {
    minHeight: '100vh',
    padding: 16,
    gap: 16,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'center',
    alignContent: 'center',
  },
  '.record-fields': {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 260px), 1fr))',
    gap: '8px 24px',
    margin: 0,
    '& dt': { color: palette.text.secondary, fontSize: '0.8rem' },
    '& dd': { margin: 0, overflowWrap: 'anywhere' },
  },
  // In sight however long the form.
  '.form-actions': {
    position: 'sticky',
    bottom: 0,
    zIndex: 1,
    padding: '10px 0',
    background: palette.background.paper,
    borderTop: `1px solid ${palette.divider}`,
  },
  // react-admin's box around a title would be cut instead of ending with an ellipsis.
  '#react-admin-title > *': { display: 'inline' },
  // An empty choice has nothing to clear.
  '.RaResettableTextField-clearButton.Mui-disabled': { visibility: 'hidden' },
  pre: { margin: 0, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  mark: { background: '#cfe3e3', color: 'inherit', borderRadius: 2 },
  del: { color: palette.text.secondary },
  // Paper carries the record, not the frame around it.
  '@media print': {
    '.RaAppBar-appBar, .RaSidebar-fixed, .RaLayout-appFrame .MuiDrawer-root, .MuiButton-root, .MuiTabs-root, .RaList-actions, .MuiTablePagination-root':
      { display: 'none !important' },
    '.RaLayout-appFrame': { marginTop: '0 !important' },
    '.MuiPaper-root': { boxShadow: 'none !important', border: 'none !important' },
    body: { background: '#fff', fontSize: '11pt' },
  },
};

const text = (fontSize: string, fontWeight = 500) => ({ fontSize, fontWeight, lineHeight: 1.4 });

const base = createTheme({
  ...defaultLightTheme,
  palette,
  shape: { borderRadius: 6 },
  typography: {
    fontFamily: fonts,
    fontSize: 13,
    h1: text('1.25rem', 600),
    h2: text('1.1rem', 600),
    h3: text('0.95rem', 600),
    h6: text('1rem', 600),
    subtitle1: text('0.95rem', 600),
    subtitle2: text('0.875rem', 600),
    button: { textTransform: 'none' },
  },
  components: {
    ...defaultLightTheme.components,
    MuiCssBaseline: { styleOverrides: globals },
    MuiPaper: { defaultProps: { elevation: 0 } },
    MuiCard: { defaultProps: { variant: 'outlined' } },
    MuiTextField: { defaultProps: { variant: 'outlined', size: 'small', margin: 'dense', fullWidth: true } },
    MuiFormControl: { defaultProps: { variant: 'outlined', size: 'small', margin: 'dense', fullWidth: true } },
    MuiButton: { defaultProps: { disableElevation: true } },
    MuiTableCell: {
      styleOverrides: {
        sizeSmall: { padding: '5px 10px' },
        head: { whiteSpace: 'nowrap', fontWeight: 600 },
        body: { '&:first-of-type:not(.MuiTableCell-paddingCheckbox)': { minWidth: '9em' } },
      },
    },
    MuiTab: { styleOverrides: { root: { minHeight: 40 } } },
    MuiListSubheader: {
      styleOverrides: { root: { lineHeight: 2, fontSize: '0.75rem', marginTop: 6, background: 'none' } },
    },
    ...({
      // react-admin lets the page grow with its widest table; on a phone the table scrolls instead.
      RaLayout: {
        styleOverrides: { root: { minWidth: 0, '& .RaLayout-content': { minWidth: 0, padding: '4px 12px 24px' } } },
      },
      RaList: {
        styleOverrides: { root: { '& .RaList-main': { minWidth: 0 }, '& .RaList-content': { overflow: 'visible' } } },
      },
      RaDataTable: { styleOverrides: { root: { '& .RaDataTable-tableWrapper': { overflowX: 'auto' } } } },
      RaTopToolbar: { styleOverrides: { root: { backgroundColor: 'transparent !important' } } },
      RaListToolbar: { styleOverrides: { root: { backgroundColor: 'transparent !important' } } },
      RaMenuItemLink: {
        styleOverrides: {
          root: {
            paddingTop: 4,
            paddingBottom: 4,
            minHeight: 32,
            '&.RaMenuItemLink-active': { backgroundColor: '#dfe9e9', color: teal, fontWeight: 600 },
          },
        },
      },
    } as object),
  },
});

const locales = { zh: zhCN, en: enUS };

/** The theme with Material's own words in the language of the screen. */
export const themeIn = (language: Language) => createTheme(base, locales[language]);
