import AccountBalance from '@mui/icons-material/AccountBalance';
import AcUnit from '@mui/icons-material/AcUnit';
import Badge from '@mui/icons-material/Badge';
import Campaign from '@mui/icons-material/Campaign';
import Description from '@mui/icons-material/Description';
import Engineering from '@mui/icons-material/Engineering';
import FactCheck from '@mui/icons-material/FactCheck';
import Groups from '@mui/icons-material/Groups';
import Inventory from '@mui/icons-material/Inventory';
import Key from '@mui/icons-material/Key';
import ManageAccounts from '@mui/icons-material/ManageAccounts';
import MenuBook from '@mui/icons-material/MenuBook';
import Person from '@mui/icons-material/Person';
import Shield from '@mui/icons-material/Shield';
import SwapHoriz from '@mui/icons-material/SwapHoriz';
import Tune from '@mui/icons-material/Tune';
import Warehouse from '@mui/icons-material/Warehouse';
import Warning from '@mui/icons-material/Warning';
import type { ElementType } from 'react';
import type { Resource } from '../../schema/defineResource.ts';

/** Icons a declaration may name; each one named costs the first load a few hundred bytes. */
const icons: Record<string, ElementType> = {
  AccountBalance,
  AcUnit,
  Badge,
  Campaign,
  Description,
  Engineering,
  FactCheck,
  Groups,
  Inventory,
  Key,
  ManageAccounts,
  MenuBook,
  Person,
  Shield,
  SwapHoriz,
  Tune,
  Warehouse,
  Warning,
};

export const iconOf = ({ admin }: Resource): ElementType => icons[admin.icon ?? ''] ?? Description;
