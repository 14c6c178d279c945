import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import Chip from '@mui/material/Chip';
import Typography from '@mui/material/Typography';
import { roles } from '../../schema/roles.ts';
import { useLabel, useWords } from '../language/messages.ts';
import type { DemoAccount } from '../providers/session.ts';

interface Props {
  accounts: readonly DemoAccount[];
  onPick: (account: DemoAccount) => void;
}

/** The demo's accounts by place. */
export function DemoAccounts({ accounts, onPick }: Props) {
  const t = useWords();
  const label = useLabel();
  const places = [...new Set(accounts.map(({ place }) => place))];
  return (
    <Card component="section" sx={{ p: 2, width: '100%', maxWidth: 720, maxHeight: { md: '80vh' }, overflow: 'auto' }} aria-label={t('login.demo')}>
      <Typography variant="h3">{t('login.demo')}</Typography>
      <Typography variant="body2" color="text.secondary" gutterBottom>
        {t('login.demoHelp')}
      </Typography>
      {places.map((place) => (
        <Box key={place} sx={{ mb: 1 }}>
          <Typography variant="subtitle2">{place}</Typography>
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.75 }}>
            {accounts
              .filter((account) => account.place === place)
              .map((account) => (
                <Chip
                  key={account.username}
                  size="small"
                  variant="outlined"
                  label={label(roles[account.role].label)}
                  title={account.username}
                  onClick={() => onPick(account)}
                />
              ))}
          </Box>
        </Box>
      ))}
    </Card>
  );
}
