import Extension from '@mui/icons-material/Extension';
import Home from '@mui/icons-material/Home';
import Inbox from '@mui/icons-material/Inbox';
import Badge from '@mui/material/Badge';
import ListSubheader from '@mui/material/ListSubheader';
import { Menu, useSidebarState } from 'react-admin';
import { type Area, areas } from '../../schema/areas.ts';
import { useLabel, useWords } from '../language/messages.ts';
import { useInboxCount } from '../lifecycle/inbox.ts';
import { useObservable } from '../providers/observable.ts';
import { session } from '../providers/session.ts';
import { useVisibleResources } from '../providers/visibleResources.ts';
import { iconOf } from './icons.ts';

/** The resources the API lets the caller read, by area. */
export function ConsoleMenu() {
  const t = useWords();
  const label = useLabel();
  const [isOpen] = useSidebarState();
  const { me } = useObservable(session);
  const resources = useVisibleResources();
  const inUse = (Object.keys(areas) as Area[]).filter((area) => resources.some((resource) => resource.area === area));
  return (
    <Menu sx={{ mt: 0, pb: 4 }}>
      <InboxLink />
      <Menu.Item to="/" primaryText={t('home.title')} leftIcon={<Home />} />
      {inUse.map((area) => (
        <li key={area}>
          {isOpen && (
            <ListSubheader component="div" disableSticky>
              {label(areas[area])}
            </ListSubheader>
          )}
          <ul className="menu-area">
            {resources
              .filter((resource) => resource.area === area)
              .map((resource) => {
                const Icon = iconOf(resource);
                return (
                  <Menu.Item
                    key={resource.name}
                    to={`/${resource.name}`}
                    primaryText={label(resource.label)}
                    leftIcon={<Icon />}
                  />
                );
              })}
          </ul>
        </li>
      ))}
      {me?.roles.includes('tenantAdmin') && (
        <Menu.Item to="/plugins" primaryText={t('plugins.title')} leftIcon={<Extension />} />
      )}
    </Menu>
  );
}

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
