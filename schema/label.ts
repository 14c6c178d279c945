/** What people read: Chinese first, English beside it. */
export interface Label {
  zh: string;
  en: string;
}

export type Language = keyof Label;
