/** A rule as its administrator writes it. */
export interface Rule {
  target: string;
  verb: string;
  roles?: string[];
  distances?: string[];
}

/** The records that questions are about, by resource; `<resource>Below` is the one of the unit below. */
export interface Subjects {
  id(name: string): string;
  word(name: string): string;
}

/** A tightening, who notices, and by which question: what it shows before and then. */
export interface Case {
  title: string;
  /** None: a rule of another case, seen from another question. */
  rule?: Rule;
  as: string;
  ask(subjects: Subjects): string;
  before: { codes: string[]; data: unknown };
  after: { codes: string[]; data: unknown };
}
