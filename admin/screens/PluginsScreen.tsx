import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import FormControlLabel from '@mui/material/FormControlLabel';
import LinearProgress from '@mui/material/LinearProgress';
import Stack from '@mui/material/Stack';
import Switch from '@mui/material/Switch';
import Typography from '@mui/material/Typography';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Title, useNotify } from 'react-admin';
import type { Label } from '../../schema/label.ts';
import { useLabel, useWords } from '../language/messages.ts';
import { loadSession } from '../providers/loadSession.ts';
import { request } from '../providers/request.ts';
import { me } from '../providers/session.ts';
import { ErrorNote } from './ErrorNote.tsx';

interface PluginInfo {
  name: string;
  label: Label;
  help: Label;
  isEnabled: boolean;
  /** Enabled by a place above, and so not to be disabled here. */
  isInherited: boolean;
}

const PLUGINS = '{ plugins { name label { zh en } help { zh en } isEnabled isInherited } }';

/** The local modules, and which of them work in the active place. The tenant's administrator switches them. */
export default function PluginsScreen() {
  const t = useWords();
  const { unit, roles } = me();
  const { data, error } = useQuery({
    queryKey: ['plugins', unit.code],
    queryFn: () => request<{ plugins: readonly PluginInfo[] }>(PLUGINS).then(({ plugins }) => plugins),
  });
  if (error) return <ErrorNote error={error} />;
  if (!data) return <LinearProgress />;
  return (
    <Box sx={{ py: 1 }}>
      <Title title={t('plugins.title')} />
      <Typography variant="h1">{t('plugins.title')}</Typography>
      <Typography color="text.secondary" sx={{ mb: 2 }}>
        {t('plugins.help', { place: unit.name })}
      </Typography>
      <Stack spacing={1.5}>
        {data.map((plugin) => (
          <PluginCard key={plugin.name} plugin={plugin} canSwitch={roles.includes('tenantAdmin')} />
        ))}
        {data.length === 0 && <Typography>{t('plugins.none')}</Typography>}
      </Stack>
    </Box>
  );
}

function PluginCard({ plugin, canSwitch }: { plugin: PluginInfo; canSwitch: boolean }) {
  const t = useWords();
  const label = useLabel();
  const notify = useNotify();
  const queryClient = useQueryClient();
  const [isBusy, setBusy] = useState(false);
  const { name, isEnabled, isInherited } = plugin;

  async function change() {
    setBusy(true);
    const verb = isEnabled ? 'disablePlugin' : 'enablePlugin';
    await request(`mutation ($name: String!) { ${verb}(name: $name) }`, { name })
      .then(loadSession)
      .catch((error: Error) => notify(error.message, { type: 'error' }));
    await queryClient.invalidateQueries();
    setBusy(false);
  }

  const state = isInherited ? t('plugins.inherited') : t(isEnabled ? 'plugins.enabled' : 'plugins.disabled');
  return (
    <Card sx={{ p: 2, display: 'flex', justifyContent: 'space-between', gap: 2, flexWrap: 'wrap' }} data-plugin={name}>
      <Box sx={{ flex: 1, minWidth: 220 }}>
        <Typography variant="h3">{label(plugin.label)}</Typography>
        <Typography>{label(plugin.help)}</Typography>
      </Box>
      <FormControlLabel
        control={<Switch checked={isEnabled} onChange={change} disabled={!canSwitch || isInherited || isBusy} />}
        label={canSwitch ? state : `${state} · ${t('plugins.who')}`}
      />
    </Card>
  );
}
