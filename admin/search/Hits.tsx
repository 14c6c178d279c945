import Box from '@mui/material/Box';
import ListSubheader from '@mui/material/ListSubheader';
import MenuItem from '@mui/material/MenuItem';
import { useEffect, useRef } from 'react';
import type { Resource } from '../../schema/defineResource.ts';
import { fieldOf, isDeclared } from '../declarations.ts';
import { spokenTitle } from '../fields/titleOf.ts';
import { useLabel, useWords } from '../language/messages.ts';
import type { Hit, HitGroup } from './hits.ts';
import { iconOf } from './icons.ts';
import { Marked } from './Marked.tsx';

interface Props {
  groups: readonly HitGroup[];
  words: readonly string[];
  /** Position over all groups. */
  chosen: number;
  onOpen: (position: number) => void;
}

export const optionId = (position: number): string => `search-hit-${position}`;

/** What was found, by resource. */
export function Hits({ groups, words, chosen, onOpen }: Props) {
  const t = useWords();
  const label = useLabel();
  let position = 0;
  return (
    <Box id="search-hits" role="listbox" aria-label={t('search.results')} sx={{ overflowY: 'auto', flex: '0 1 auto' }}>
      {groups.map(({ resource, hits }) => (
        <Box role="group" key={resource.name} aria-label={label(resource.label)}>
          <ListSubheader disableSticky component="div" aria-hidden>
            {label(resource.label)}
          </ListSubheader>
          {hits.map((hit) => {
            const at = position++;
            return (
              <HitRow
                key={hit.id}
                resource={resource}
                hit={hit}
                words={words}
                at={at}
                isChosen={at === chosen}
                onOpen={() => onOpen(at)}
              />
            );
          })}
        </Box>
      ))}
    </Box>
  );
}

interface RowProps {
  resource: Resource;
  hit: Hit;
  words: readonly string[];
  at: number;
  isChosen: boolean;
  onOpen: () => void;
}

function HitRow({ resource, hit, words, at, isChosen, onOpen }: RowProps) {
  const t = useWords();
  const label = useLabel();
  const Icon = iconOf(resource);
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isChosen) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isChosen]);
  const isByTitle = hit.matched === hit.title || hit.field === resource.title;
  return (
    <MenuItem
      ref={row}
      id={optionId(at)}
      role="option"
      selected={isChosen}
      aria-selected={isChosen}
      tabIndex={-1}
      onClick={onOpen}
      sx={{ gap: 1.5, whiteSpace: 'normal' }}
    >
      <Icon fontSize="small" color="action" />
      <Box sx={{ minWidth: 0, flex: 1, overflowWrap: 'anywhere' }}>
        <Marked text={spokenTitle(resource, hit.title ?? hit.matched)} words={words} />
        {!isByTitle && (
          <Box sx={{ color: 'text.secondary', fontSize: 'body2.fontSize' }}>
            {isDeclared(resource, hit.field) && label(fieldOf(resource, hit.field).label) + t('colon')}
            <Marked text={hit.matched} words={words} />
          </Box>
        )}
      </Box>
      <Box component="span" title={hit.unit.fullName} sx={{ color: 'text.secondary', whiteSpace: 'nowrap' }}>
        {hit.unit.name}
      </Box>
    </MenuItem>
  );
}
