import Button from '@mui/material/Button';
import { useLocaleState } from 'react-admin';
import { useWords } from '../language/messages.ts';

/** The other language, in its own words. */
export function LanguageSwitch() {
  const t = useWords();
  const [locale, setLocale] = useLocaleState();
  const other = locale === 'zh' ? 'en' : 'zh';
  return (
    <Button
      color="inherit"
      size="small"
      onClick={() => setLocale(other)}
      aria-label={t('language.switch')}
      lang={other}
      sx={{ minWidth: 40 }}
    >
      {other === 'zh' ? '中文' : 'EN'}
    </Button>
  );
}
