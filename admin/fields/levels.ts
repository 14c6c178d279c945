// Levels that stand for gravity, of which a national standard shows four as red, orange, yellow and blue, from the gravest. Each has a
// shape of its own, so that print and eyes without colours tell them apart. The warning colours are used for nothing else.

export type Grade = 'red' | 'orange' | 'yellow' | 'blue';

export const shapes: Record<Grade, string> = { red: '◆', orange: '▲', yellow: '●', blue: '■' };

/** Grades by dictionary and code. */
const grades: Record<string, Record<string, Grade>> = {
  riskLevel: { MAJOR: 'red', LARGER: 'orange', GENERAL: 'yellow', LOW: 'blue' },
  threatLevel: { VERY_HIGH: 'red', HIGH: 'orange', MEDIUM: 'yellow', LOW: 'blue' },
  warningLevel: { RED: 'red', ORANGE: 'orange', YELLOW: 'yellow', BLUE: 'blue' },
  incidentLevel: { EXTRAORDINARY: 'red', MAJOR: 'orange', LARGER: 'yellow', GENERAL: 'blue' },
  responseLevel: { I: 'red', II: 'orange', III: 'yellow', IV: 'blue' },
};

export const gradeOf = (dictionary: string, code: string): Grade | undefined => grades[dictionary]?.[code];

export const hasGrades = (dictionary: string): boolean => dictionary in grades;
