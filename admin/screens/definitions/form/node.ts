import type { DefinitionNode, Document } from '../../../../schema/definitions/document.ts';
import type { Edit } from '../edits.ts';
import type { NodeProblems } from '../problems.ts';
import type { Rights } from '../rights.ts';

/** What a section or field of the editor knows of itself. */
export interface NodeProps {
  node: DefinitionNode;
  document: Document;
  rights: Rights;
  /** As `Origins` has it; undefined for the unit's own. */
  origin: string | null | undefined;
  problems: NodeProblems | undefined;
  isFirst: boolean;
  isLast: boolean;
  isReadOnly: boolean;
  onChange: (edit: Edit) => void;
  onMove: (id: string, by: -1 | 1) => void;
}
