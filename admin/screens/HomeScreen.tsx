import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { Link as RouteLink, Title } from 'react-admin';
import { type Area, areas } from '../../schema/areas.ts';
import type { Resource } from '../../schema/defineResource.ts';
import type { Dictionary } from '../../schema/dictionary.ts';
import { dictionaryOf } from '../../schema/dictionary.ts';
import { kindOf } from '../../schema/fields/kinds.ts';
import { columnsOf, enumOf, fieldOf } from '../declarations.ts';
import { Word } from '../fields/choice.tsx';
import { showDate } from '../fields/date.tsx';
import { hasGrades } from '../fields/levels.ts';
import { useLabel, useWords } from '../language/messages.ts';
import { useInboxCount } from '../lifecycle/inbox.ts';
import { useDictionary } from '../providers/dictionaries.ts';
import { language } from '../providers/language.ts';
import { useObservable } from '../providers/observable.ts';
import { request } from '../providers/request.ts';
import { canEverywhere, me } from '../providers/session.ts';
import { useVisibleResources } from '../providers/visibleResources.ts';
import { useSeen } from '../useSeen.ts';
import { DueCard } from './due/DueCard.tsx';
import { ErrorNote } from './ErrorNote.tsx';
import { StockTotals } from './StockTotals.tsx';

interface Group {
  count: number;
  key: Record<string, string | null> | null;
}

type Counts = Record<string, readonly Group[]>;

/** The column whose levels are counted one by one, where a resource has one. */
const gradedColumn = (resource: Resource): string | undefined =>
  columnsOf(resource).find((name) => {
    const field = fieldOf(resource, name);
    return (
      hasGrades(dictionaryOf(field)?.name ?? '') &&
      kindOf(field).canGroup &&
      canEverywhere(resource.name, name, 'AGGREGATE')
    );
  });

function countOf(resource: Resource): string {
  const graded = gradedColumn(resource);
  const grouping = graded ? `(groupBy: [${enumOf(graded)}])` : '';
  return `${resource.name}: ${resource.plural}Aggregate${grouping} { count ${graded ? `key { ${graded} }` : ''} }`;
}

/** What there is in the active place, by area; every number opens its records. */
export default function HomeScreen() {
  const t = useWords();
  const resources = useVisibleResources();
  const { unit, displayName, hosts, isGuest } = me();
  const sharesStock = isGuest && hosts.some((host) => host.unit.code === unit.code && host.parts.includes('STOCK'));
  const members = Map.groupBy(resources, ({ area }) => area);
  return (
    <Box sx={{ py: 1 }}>
      <Title title={t('home.title')} />
      <Typography variant="h1">{unit.fullName}</Typography>
      <Typography color="text.secondary" sx={{ mb: 2 }}>
        {t(isGuest ? 'home.guest' : 'home.greeting', { name: displayName })}
      </Typography>
      <Hosts />
      <Waiting />
      <DueCard />
      {sharesStock && <StockTotals />}
      {resources.length === 0 && !isGuest && <Typography>{t('home.nothing')}</Typography>}
      <Box sx={{ columns: '300px', columnGap: 1.5 }}>
        {(Object.keys(areas) as Area[]).map((area) => {
          const ofArea = members.get(area);
          return ofArea && <AreaCard key={area} area={area} resources={ofArea} />;
        })}
      </Box>
    </Box>
  );
}

/** An area, counted in one query when it comes into sight. */
function AreaCard({ area, resources }: { area: Area; resources: readonly Resource[] }) {
  const label = useLabel();
  const { ref, isSeen } = useSeen();
  const { data, error } = useQuery({
    queryKey: ['home', me().unit.code, resources.map(({ name }) => name)],
    queryFn: () => request<Counts>(`query Home { ${resources.map(countOf).join('\n')} }`),
    enabled: isSeen,
  });
  return (
    <Card ref={ref} component="section" sx={{ p: 2, mb: 1.5, breakInside: 'avoid' }}>
      <Typography variant="h3" gutterBottom>
        {label(areas[area])}
      </Typography>
      {error && <ErrorNote error={error} />}
      {resources.map((resource) => (
        <CountLine key={resource.name} resource={resource} groups={data?.[resource.name]} />
      ))}
    </Card>
  );
}

/** What waits for the caller, and how much of it too long. */
function Waiting() {
  const t = useWords();
  const waiting = useInboxCount();
  if (!waiting || waiting.count === 0) return null;
  return (
    <Typography sx={{ mb: 2 }}>
      <Link component={RouteLink} to="/inbox" underline="hover">
        <strong>{t('inbox.count', { count: waiting.count })}</strong>
      </Link>{' '}
      {waiting.overdue > 0 && (
        <Link component={RouteLink} to="/inbox?kind=overdue" underline="hover" color="error">
          {t('inbox.overdue', { count: waiting.overdue })}
        </Link>
      )}
    </Typography>
  );
}

function CountLine({ resource, groups }: { resource: Resource; groups: readonly Group[] | undefined }) {
  const label = useLabel();
  const graded = gradedColumn(resource);
  const dictionary = useDictionary(graded ? fieldOf(resource, graded) : undefined);
  const total = groups?.reduce((sum, { count }) => sum + count, 0);
  return (
    <Box sx={{ py: 0.5 }}>
      <Link
        component={RouteLink}
        to={listOf(resource)}
        underline="hover"
        sx={{ display: 'flex', justifyContent: 'space-between' }}
      >
        <span>{label(resource.label)}</span>
        <Box component={total ? 'strong' : 'span'} className={total ? 'number' : 'number empty'}>
          {total?.toLocaleString('zh-CN') ?? '…'}
        </Box>
      </Link>
      {graded && groups && groups.length > 0 && (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2, fontSize: 'body2.fontSize' }}>
          {inOrder(dictionary, graded, groups).map(({ code, count }) => (
            <Link
              key={code}
              component={RouteLink}
              to={listOf(resource, { [graded]: [code] })}
              color="inherit"
              underline="hover"
            >
              <Word field={fieldOf(resource, graded)} code={code} /> {count}
            </Link>
          ))}
        </Box>
      )}
    </Box>
  );
}

const listOf = ({ name }: Resource, filter: object = {}): string =>
  `/${name}?filter=${encodeURIComponent(JSON.stringify(filter))}`;

/** Groups by the order of the dictionary, the gravest first. */
function inOrder(dictionary: Dictionary | undefined, graded: string, groups: readonly Group[]) {
  return (dictionary?.items ?? []).flatMap(({ code }) =>
    groups.filter(({ key }) => key?.[graded] === code).map(({ count }) => ({ code, count })),
  );
}

/** The way to what other units share by agreements, and back from there. */
function Hosts() {
  const t = useWords();
  const chosen = useObservable(language);
  const { hosts, homes, isGuest } = me();
  const to = isGuest
    ? homes.map(({ code, name }) => ({ code, title: t('home.back', { name }) }))
    : hosts.map(({ unit: { code, fullName }, until }) => ({
        code,
        title: t('home.host', { name: fullName, until: showDate(until, chosen) }),
      }));
  return to.map(({ code, title }) => (
    <Link key={code} component={RouteLink} to={`/place/${code}`} sx={{ display: 'block', mb: 1 }}>
      {title}
    </Link>
  ));
}
