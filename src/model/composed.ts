/** A column whose cell is put together from several of its row, or taken out of one, before the row is read. */
export type Composed =
  | {
      /** Each part is a reason of its own, ticked or not; of one that is written in, its text. */
      readonly kind: 'ticks';
      readonly parts: readonly { readonly at: number; readonly says: string }[];
    }
  | {
      /** Each part is a text, in the order of the columns; one that is its own label stands in a header. */
      readonly kind: 'texts';
      readonly parts: readonly { readonly at: number; readonly label: string }[];
    }
  | {
      /** The day and the clock, of which one is a number; a wide clock bears seconds. */
      readonly kind: 'packed';
      readonly parts: readonly [day: number, clock: number];
      readonly wide: boolean;
    }
  | {
      /** The year, the month, the day, and where there are such, the hour, the minute and the second. */
      readonly kind: 'date';
      readonly parts: readonly number[];
    }
  | {
      /** One of two things that stand in the cell of one column: a count and a time, an account and its agency. */
      readonly kind: 'part';
      readonly of: number;
      readonly take: 'count' | 'time' | 'account' | 'agency';
    }
  | {
      /** What stands under a name in the cell of a column that holds several names and values. */
      readonly kind: 'part';
      readonly of: number;
      readonly take: 'named';
      readonly key: string;
      /** The names that a value ends at, where it may hold signs of its own (`theft, ICE: detainer`); unset: any. */
      readonly names?: readonly string[];
    };
