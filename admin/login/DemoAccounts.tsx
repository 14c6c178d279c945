import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import Chip from '@mui/material/Chip';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { type Role, roles } from '../../schema/roles.ts';
import { useLabel, useWords } from '../language/messages.ts';

export interface DemoAccount {
  username: string;
  role: Role;
  /** Full name of the unit. */
  place: string;
  /** The department; null: the unit itself. */
  office: string | null;
}

interface Props {
  accounts: readonly DemoAccount[];
  onPick: (account: DemoAccount) => void;
}

/** The demo's accounts by place. */
export function DemoAccounts({ accounts, onPick }: Props) {
  const t = useWords();
  const label = useLabel();
  const [text, setText] = useState('');
  const nameOf = ({ office, role }: DemoAccount) => [office, label(roles[role].label)].filter(Boolean).join(' · ');
  const isWanted = (account: DemoAccount) =>
    `${account.place} ${nameOf(account)} ${account.username}`.includes(text.trim());
  const wanted = accounts.filter(isWanted);
  const places = [...new Set(wanted.map(({ place }) => place))];
  return (
    <Card
      component="section"
      sx={{ p: 2, width: '100%', maxWidth: 720, maxHeight: { md: '80vh' }, overflow: 'auto' }}
      aria-label={t('login.demo')}
    >
      <Typography variant="h3">{t('login.demo')}</Typography>
      <Typography variant="body2" color="text.secondary" gutterBottom>
        {t('login.demoHelp')}
      </Typography>
      <TextField
        type="search"
        label={t('login.demoFilter')}
        value={text}
        onChange={({ target }) => setText(target.value)}
        sx={{ maxWidth: 320, mb: 1 }}
      />
      {places.map((place) => (
        <Box key={place} sx={{ mb: 1 }}>
          <Typography variant="subtitle2">{place}</Typography>
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.75 }}>
            {wanted
              .filter((account) => account.place === place)
              .map((account) => (
                <Chip
                  key={account.username}
                  size="small"
                  variant="outlined"
                  label={nameOf(account)}
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
