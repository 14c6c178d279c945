/** What an accident cost; null is not known yet. */
export interface AccidentFigures {
  deaths: number | null;
  seriouslyInjured: number | null;
  /** In fen. */
  directLoss: number | null;
}

export type AccidentLevel = 'EXTRAORDINARY' | 'MAJOR' | 'LARGER' | 'GENERAL';

const fenOfMillion = 100_000_000;

/** From how much on a level holds: deaths, serious injuries, million yuan. "以上" includes the number itself (art. 3 and 45). */
const table: readonly (readonly [AccidentLevel, deaths: number, seriouslyInjured: number, millions: number])[] = [
  ['EXTRAORDINARY', 30, 100, 100],
  ['MAJOR', 10, 50, 50],
  ['LARGER', 3, 10, 10],
];

/**
 * The level of an accident by the table of State Council order 493, art. 3: the highest that any of the figures gives. Who is missing is not dead.
 * @returns undefined while no figure is above zero, for then the table says nothing
 */
export function accidentLevelOf(figures: AccidentFigures): AccidentLevel | undefined {
  const [deaths, injured, loss] = [figures.deaths ?? 0, figures.seriouslyInjured ?? 0, figures.directLoss ?? 0];
  const reached = table.find(
    ([, from, injuredFrom, millions]) => deaths >= from || injured >= injuredFrom || loss >= millions * fenOfMillion,
  );
  if (reached) return reached[0];
  return deaths + injured + loss > 0 ? 'GENERAL' : undefined;
}
