import Breadcrumbs from '@mui/material/Breadcrumbs';
import Card from '@mui/material/Card';
import LinearProgress from '@mui/material/LinearProgress';
import Link from '@mui/material/Link';
import Stack from '@mui/material/Stack';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link as RouteLink, Title } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import type { PlanCoverage } from '../../../schema/generated/types.ts';
import { registry } from '../../declarations.ts';
import { useLabel, useWords } from '../../language/messages.ts';
import { request } from '../../providers/request.ts';
import { me } from '../../providers/session.ts';
import { ErrorNote } from '../ErrorNote.tsx';
import { Behind, type Pressed } from './Behind.tsx';
import { CoverageTable } from './CoverageTable.tsx';

const QUERY = `query PlanCoverage($unit: PlaceCode) {
  coverage: planCoverage(unit: $unit) {
    rows { unit unitName hasBelow kinds { code count } categories { code count } missingKinds missingCategories sites sitesWithoutPlan orphans unfiled within }
    filters { inForce sites sitesWithoutPlan orphans unfiled }
  }
}`;

const ways = ['kinds', 'categories'] as const;

/** Which plans each unit has in force and what is missing; unit and way of looking stand in the URL. */
export default function PlanCoverageScreen() {
  const t = useWords();
  const label = useLabel();
  const [params, setParams] = useSearchParams();
  const [pressed, setPressed] = useState<Pressed>();
  const unit = params.get('unit');
  const by = ways.find((way) => way === params.get('by')) ?? 'kinds';
  const { data, error } = useQuery({
    queryKey: ['planCoverage', unit, me().unit.code],
    queryFn: () => request<{ coverage: PlanCoverage }>(QUERY, { unit }),
  });
  const go = (next: { unit: string | null; by: string }) => {
    setPressed(undefined);
    setParams({ by: next.by, ...(next.unit && { unit: next.unit }) });
  };
  return (
    <Stack spacing={1.5} sx={{ py: 1 }}>
      <Title title={t('coverage.title')} />
      <div>
        <Breadcrumbs>
          <Link component={RouteLink} to="/emergencyPlan">
            {label(registry.resource('emergencyPlan').label)}
          </Link>
          {unit && (
            <Link component="button" onClick={() => go({ unit: null, by })}>
              {me().unit.name}
            </Link>
          )}
        </Breadcrumbs>
        <Typography variant="h1">{t('coverage.title')}</Typography>
        <Typography color="text.secondary">{t('coverage.help')}</Typography>
      </div>
      {error && <ErrorNote error={error} />}
      {!data && !error && <LinearProgress />}
      {data && (
        <Card>
          <Tabs
            value={by}
            onChange={(_, way: string) => go({ unit, by: way })}
            sx={{ borderBottom: 1, borderColor: 'divider', minHeight: 40 }}
          >
            {ways.map((way) => (
              <Tab key={way} value={way} label={t(`coverage.${way}`)} />
            ))}
          </Tabs>
          <CoverageTable
            coverage={data.coverage}
            by={by}
            onPress={setPressed}
            onOpen={(code) => go({ unit: code, by })}
          />
        </Card>
      )}
      {pressed && <Behind key={JSON.stringify(pressed.where)} {...pressed} />}
    </Stack>
  );
}
