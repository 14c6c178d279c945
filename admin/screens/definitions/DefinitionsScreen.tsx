import Add from '@mui/icons-material/Add';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Card from '@mui/material/Card';
import LinearProgress from '@mui/material/LinearProgress';
import Stack from '@mui/material/Stack';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { Link as RouteLink, Title } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import { useLabel, useWords } from '../../language/messages.ts';
import { can, me } from '../../providers/session.ts';
import { ErrorNote } from '../ErrorNote.tsx';
import { useDeclaration } from '../useDeclaration.ts';
import { DefinitionList } from './DefinitionList.tsx';
import { kindOf } from './definitionKind.ts';
import { isKindName, kindNames, kindViewOf } from './kindViews.ts';
import { type Listed, listDefinitions, loadLayers } from './loadDefinitions.ts';
import { PackageActions } from './PackageActions.tsx';

/** All that units may define, by kind: what is in force here, and what the unit makes of it. */
export default function DefinitionsScreen() {
  const t = useWords();
  const label = useLabel();
  const resource = useDeclaration();
  const { unit } = me();
  const [params, setParams] = useSearchParams();
  const asked = params.get('kind') ?? undefined;
  const kind = isKindName(asked) ? asked : (kindNames[0] as (typeof kindNames)[number]);
  const search = params.get('search') ?? '';
  const { data, error } = useQuery({
    queryKey: ['definition', 'layers', unit.code],
    queryFn: () => loadLayers(unit.code),
  });
  if (error) return <ErrorNote error={error} />;
  if (!data) return <LinearProgress />;
  const wanted = search.trim().toLowerCase();
  const isWanted = ({ name, title }: Listed) =>
    [name, title.zh, title.en].some((text) => text.toLowerCase().includes(wanted));
  const listed = listDefinitions(kind, unit.code, data).filter(isWanted);
  return (
    <Box sx={{ py: 1 }}>
      <Title title={label(resource.label)} />
      <Typography variant="h1">{label(resource.label)}</Typography>
      <Typography color="text.secondary" sx={{ mb: 1 }}>
        {t('definition.help', { place: unit.name })}
      </Typography>
      {kindNames.length > 1 && (
        <Tabs value={kind} onChange={(_, next) => setParams({ kind: next }, { replace: true })}>
          {kindNames.map((one) => (
            <Tab key={one} value={one} label={label(kindOf(one).label)} />
          ))}
        </Tabs>
      )}
      <Stack direction="row" spacing={1} sx={{ alignItems: 'center', justifyContent: 'space-between', mb: 1 }}>
        <TextField
          type="search"
          label={t('list.search')}
          value={search}
          onChange={({ target: { value } }) => setParams({ kind, ...(value && { search: value }) }, { replace: true })}
          sx={{ maxWidth: 320 }}
        />
        {can('definition', 'CREATE') && <PackageActions />}
        {kindViewOf(kind).ownNames && can('definition', 'CREATE') && (
          <Button
            variant="contained"
            component={RouteLink}
            to={`/definition/create?kind=${kind}`}
            startIcon={<Add />}
            sx={{ whiteSpace: 'nowrap', flexShrink: 0 }}
          >
            {t('definition.new', { kind: label(kindOf(kind).label) })}
          </Button>
        )}
      </Stack>
      <Card>
        {listed.length > 0 ? (
          <DefinitionList kind={kind} listed={listed} />
        ) : (
          <Stack spacing={1.5} sx={{ p: 4, alignItems: 'center' }}>
            <Typography>{t('empty.filtered', { name: label(kindOf(kind).label) })}</Typography>
            <Button variant="outlined" onClick={() => setParams({ kind }, { replace: true })}>
              {t('empty.clear')}
            </Button>
          </Stack>
        )}
      </Card>
    </Box>
  );
}
