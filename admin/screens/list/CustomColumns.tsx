import ViewColumn from '@mui/icons-material/ViewColumn';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { useState } from 'react';
import { useStore } from 'react-admin';
import type { Resource } from '../../../schema/defineResource.ts';
import { columnsOf, isDeclared } from '../../declarations.ts';
import { useLabel, useWords } from '../../language/messages.ts';
import { canSomewhere } from '../../providers/session.ts';

/** The columns of a list, and those that the person added of what units added; kept as long as the page is open. */
export function useColumns(resource: Resource) {
  const [chosen, choose] = useStore<readonly string[]>(`columns.${resource.name}`, []);
  const known = chosen.filter((name) => isDeclared(resource, name));
  return { columns: [...columnsOf(resource), ...known], chosen: known, choose };
}

/** Fields that units added, to be shown as columns. */
export function CustomColumns({ resource }: { resource: Resource }) {
  const t = useWords();
  const label = useLabel();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const { chosen, choose } = useColumns(resource);
  const fields = Object.entries(resource.custom ?? {})
    .map(([key, field]) => ({ ...field, name: `custom.${key}` }))
    .filter(({ name, isRetired }) => !isRetired && isSeen(resource, name));
  if (fields.length === 0) return null;
  const toggle = (name: string) =>
    choose(chosen.includes(name) ? chosen.filter((other) => other !== name) : [...chosen, name]);
  return (
    <>
      <Button
        size="small"
        startIcon={<ViewColumn />}
        onClick={({ currentTarget }) => setAnchor(currentTarget)}
        aria-haspopup="menu"
      >
        {t('list.columns')}
      </Button>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {fields.map(({ name, label: text }) => (
          <MenuItem
            key={name}
            dense
            role="menuitemcheckbox"
            aria-checked={chosen.includes(name)}
            onClick={() => toggle(name)}
          >
            <Checkbox size="small" checked={chosen.includes(name)} tabIndex={-1} sx={{ p: 0, mr: 1 }} />
            {label(text)}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}

const isSeen = ({ name: resource }: Resource, name: string): boolean =>
  canSomewhere(resource, name, 'READ') || canSomewhere(resource, name, 'MASK');
