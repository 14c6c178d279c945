/** Core requirements that no record kind serves by itself, with what they wait for. */
export const requirementsLater: Readonly<Record<string, string>> = {
  'T1-11': 'self-assessment of weaknesses is a scheme of the assessment engine',
};
