import Box from '@mui/material/Box';
import { me } from '../../providers/session.ts';

const marks = Array.from({ length: 18 }, (_, position) => position);

/** The account's name across every page, so that a copy tells whose it was (W-15, L-14). Text, for browsers print no backgrounds. */
export function Watermark() {
  const { displayName, username } = me();
  return (
    <Box
      aria-hidden
      data-testid="watermark"
      sx={{
        position: 'fixed',
        inset: 0,
        zIndex: 1,
        pointerEvents: 'none',
        overflow: 'hidden',
        display: 'grid',
        gridTemplateColumns: 'repeat(3, 1fr)',
        placeItems: 'center',
        opacity: 0.09,
        color: 'text.primary',
      }}
    >
      {marks.map((mark) => (
        <Box key={mark} sx={{ transform: 'rotate(-28deg)', whiteSpace: 'nowrap' }}>
          {displayName} {username}
        </Box>
      ))}
    </Box>
  );
}
