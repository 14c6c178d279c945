import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import FormHelperText from '@mui/material/FormHelperText';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import type { DefinitionNode } from '../../../../schema/definitions/document.ts';
import { UseButton } from '../nodeControls.tsx';
import { NodeValues } from './NodeValues.tsx';
import type { PartProps } from './partProps.ts';

interface Props extends PartProps {
  title: string;
  parts: readonly DefinitionNode[];
  /** What the button says that adds one. */
  add: string;
  canAdd: boolean;
  onAdd: () => void;
  /** What lies in a part. */
  below?: (part: DefinitionNode) => ReactNode;
}

/** Parts of one type that lie in another, each with its values. */
export function SubParts({ title, parts, add, canAdd, onAdd, below, ...props }: Props) {
  const { rights, problems, isReadOnly, onChange } = props;
  if (parts.length === 0 && isReadOnly) return null;
  return (
    <div>
      <Typography variant="subtitle2" component="h4">
        {title}
      </Typography>
      {parts.map((part) => (
        <Box
          key={part.id}
          sx={{ borderLeft: 3, borderColor: 'divider', pl: 1.5, mb: 1, opacity: part.isHidden ? 0.65 : 1 }}
          data-node={part.id}
        >
          <NodeValues {...props} node={part} />
          {problems[part.id]?.[''] && (
            <FormHelperText error role="alert">
              {problems[part.id]?.['']}
            </FormHelperText>
          )}
          {below?.(part)}
          {!isReadOnly && <UseButton node={part} rights={rights} onChange={onChange} />}
        </Box>
      ))}
      {!isReadOnly && (
        <Button size="small" onClick={onAdd} disabled={!canAdd}>
          {add}
        </Button>
      )}
    </div>
  );
}
