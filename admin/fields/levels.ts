// Levels that a national standard shows as red, orange, yellow and blue, from the gravest. Each has a shape of its own, so that
// print and eyes without colours tell them apart. The warning colours are used for nothing else.

export type Grade = 'red' | 'orange' | 'yellow' | 'blue';

export const shapes: Record<Grade, string> = { red: '◆', orange: '▲', yellow: '●', blue: '■' };

/** Grades by dictionary and code. */
const grades: Record<string, Record<string, Grade>> = {
  riskLevel: { MAJOR: 'red', LARGER: 'orange', GENERAL: 'yellow', LOW: 'blue' },
};

export const gradeOf = (dictionary: string, code: string): Grade | undefined => grades[dictionary]?.[code];

export const hasGrades = (dictionary: string): boolean => dictionary in grades;
