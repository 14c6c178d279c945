import EventRepeat from '@mui/icons-material/EventRepeat';
import Extension from '@mui/icons-material/Extension';
import Home from '@mui/icons-material/Home';
import Inbox from '@mui/icons-material/Inbox';
import Badge from '@mui/material/Badge';
import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { Menu, useLocation, useSidebarState } from 'react-admin';
import { type Area, areas } from '../../schema/areas.ts';
import type { Resource } from '../../schema/defineResource.ts';
import { useLabel, useWords } from '../language/messages.ts';
import { useInboxCount } from '../lifecycle/inbox.ts';
import { useObservable } from '../providers/observable.ts';
import { session } from '../providers/session.ts';
import { useVisibleResources } from '../providers/visibleResources.ts';
import { mayReadDue } from '../screens/due/fetchDue.ts';
import { AreaHeading } from './AreaHeading.tsx';

/** The resources the API lets the caller read, by area; the area of the open page is unfolded, and others are on a press. */
export function ConsoleMenu() {
  const t = useWords();
  const label = useLabel();
  const [isWide, setWide] = useSidebarState();
  const { me } = useObservable(session);
  const resources = useVisibleResources();
  const { pathname } = useLocation();
  const here = resources.find(({ name }) => name === pathname.split('/')[1])?.area;
  const [seen, setSeen] = useState(here);
  const [unfolded, setUnfolded] = useState(here);
  const [sought, setSought] = useState('');
  if (here && here !== seen) {
    setSeen(here);
    setUnfolded(here);
  }
  const isSought = isWide && sought.trim() !== '';
  const found = isSought ? resources.filter((resource) => isNamed(resource, sought.trim().toLowerCase())) : resources;

  function press(area: Area) {
    setUnfolded(isWide && unfolded === area ? undefined : area);
    setWide(true);
  }

  return (
    <Box component="nav" aria-label={t('menu.title')}>
      {isWide && (
        <Box sx={{ px: 1.5, pt: 1 }}>
          <TextField
            type="search"
            placeholder={t('menu.find')}
            value={sought}
            onChange={({ target }) => setSought(target.value)}
            onKeyDown={({ key }) => key === 'Escape' && setSought('')}
            slotProps={{ htmlInput: { 'aria-label': t('menu.find') } }}
            sx={{ my: 0 }}
          />
        </Box>
      )}
      <Menu sx={{ mt: 0, pb: 4 }}>
        <InboxLink />
        {mayReadDue() && <Menu.Item to="/due" primaryText={t('due.title')} leftIcon={<EventRepeat />} />}
        <Menu.Item to="/" primaryText={t('home.title')} leftIcon={<Home />} />
        {/* one flat list, so that the arrow keys go through all of it */}
        {(Object.keys(areas) as Area[]).flatMap((area) => {
          const members = found.filter((resource) => resource.area === area);
          if (members.length === 0) return [];
          const isOpen = isWide && (isSought || area === unfolded);
          return [
            <AreaHeading key={area} area={area} isOpen={isOpen} isHere={area === here} onPress={() => press(area)} />,
            ...(isOpen ? members : []).map((resource) => (
              <Menu.Item
                key={resource.name}
                to={`/${resource.name}`}
                primaryText={label(resource.label)}
                sx={{ '&.MuiMenuItem-root': { pl: 7 } }}
              />
            )),
          ];
        })}
        {me?.roles.includes('tenantAdmin') && (
          <Menu.Item to="/plugins" primaryText={t('plugins.title')} leftIcon={<Extension />} />
        )}
      </Menu>
      {isSought && found.length === 0 && (
        <Box sx={{ px: 2, color: 'text.secondary' }} role="status">
          {t('menu.none')}
        </Box>
      )}
    </Box>
  );
}

/** In either language, or by the name of its area. */
const isNamed = ({ label, area }: Resource, text: string): boolean =>
  [label, areas[area]].some(({ zh, en }) => `${zh} ${en}`.toLowerCase().includes(text));

/** What waits comes first, where anything the caller sees goes through reviews. */
function InboxLink() {
  const t = useWords();
  const waiting = useInboxCount();
  if (!waiting) return null;
  const { count } = waiting;
  const title = count > 0 ? `${t('inbox.title')} (${t('inbox.count', { count })})` : t('inbox.title');
  return (
    <Menu.Item
      to="/inbox"
      primaryText={
        <Badge
          badgeContent={count}
          max={999}
          color="primary"
          sx={{ '& .MuiBadge-badge': { right: -16, top: '50%' } }}
          aria-label={title}
        >
          {t('inbox.title')}
        </Badge>
      }
      leftIcon={<Inbox />}
    />
  );
}
