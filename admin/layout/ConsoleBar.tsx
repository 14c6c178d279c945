import AccountCircle from '@mui/icons-material/AccountCircle';
import ListItemIcon from '@mui/material/ListItemIcon';
import ListItemText from '@mui/material/ListItemText';
import MenuItem from '@mui/material/MenuItem';
import { AppBar, Link, LoadingIndicator, Logout, TitlePortal, UserMenu, useUserMenu } from 'react-admin';
import { useWords } from '../language/messages.ts';
import { SearchBox } from '../search/SearchBox.tsx';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { PlaceSwitcher } from './PlaceSwitcher.tsx';

const Tools = () => (
  <>
    <SearchBox />
    <PlaceSwitcher />
    <LanguageSwitch />
    <LoadingIndicator />
  </>
);

export const ConsoleBar = () => (
  <AppBar
    alwaysOn
    color="primary"
    toolbar={<Tools />}
    userMenu={
      <UserMenu>
        <AccountItem />
        <Logout />
      </UserMenu>
    }
  >
    <TitlePortal />
  </AppBar>
);

function AccountItem() {
  const t = useWords();
  const menu = useUserMenu();
  return (
    <MenuItem component={Link} to="/account" onClick={() => menu?.onClose()}>
      <ListItemIcon>
        <AccountCircle fontSize="small" />
      </ListItemIcon>
      <ListItemText>{t('account.title')}</ListItemText>
    </MenuItem>
  );
}
