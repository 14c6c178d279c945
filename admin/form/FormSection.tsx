import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';

/** Inputs under a heading, two beside each other where there is room. */
export const FormSection = ({ title, children }: { title: string; children: ReactNode }) => (
  <Box component="section" sx={{ mb: 2, containerType: 'inline-size' }}>
    <Typography variant="h3" sx={{ mb: 0.5 }}>
      {title}
    </Typography>
    <Box
      sx={{
        ...{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', columnGap: 2 },
        '@container (min-width: 640px)': { gridTemplateColumns: 'repeat(2, minmax(0, 1fr))' },
      }}
    >
      {children}
    </Box>
  </Box>
);
