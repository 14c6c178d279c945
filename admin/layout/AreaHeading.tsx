import ExpandLess from '@mui/icons-material/ExpandLess';
import ExpandMore from '@mui/icons-material/ExpandMore';
import ListItemIcon from '@mui/material/ListItemIcon';
import MenuItem from '@mui/material/MenuItem';
import { useSidebarState } from 'react-admin';
import { type Area, areas } from '../../schema/areas.ts';
import { useLabel } from '../language/messages.ts';
import { areaIcons } from './areaIcons.ts';

interface Props {
  area: Area;
  isOpen: boolean;
  /** The open page is one of its own. */
  isHere: boolean;
  onPress: () => void;
}

/** An area of the menu, which unfolds on a press; of a narrow menu all that is seen. */
export function AreaHeading({ area, isOpen, isHere, onPress }: Props) {
  const label = useLabel();
  const [isWide] = useSidebarState();
  const Icon = areaIcons[area];
  const Arrow = isOpen ? ExpandLess : ExpandMore;
  return (
    <MenuItem
      onClick={onPress}
      aria-expanded={isOpen}
      title={label(areas[area])}
      tabIndex={0}
      data-area={area}
      sx={{ minHeight: 36, py: 0.5, ...(isHere && { color: 'primary.main', fontWeight: 600 }) }}
    >
      <ListItemIcon sx={{ minWidth: '40px !important', color: 'inherit' }}>
        <Icon />
      </ListItemIcon>
      <span style={{ flex: 1, overflow: 'hidden', whiteSpace: isWide ? 'normal' : 'nowrap' }}>
        {label(areas[area])}
      </span>
      <Arrow fontSize="small" color="action" />
    </MenuItem>
  );
}
