import { useCallback } from 'react';
import { flushSync } from 'react-dom';
import { type Edit, moveNode } from './edits.ts';

/** Moves a node among its siblings. Its row goes, and with it the keyboard's place. */
export const useMove = (onChange: (edit: Edit) => void) =>
  useCallback(
    (id: string, by: -1 | 1) => {
      const focused = window.document.activeElement as HTMLElement | null;
      flushSync(() => onChange(moveNode(id, by)));
      focused?.focus();
    },
    [onChange],
  );
