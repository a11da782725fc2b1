/** Whether a cell says anything; a record that does not reach it says nothing. */
export const isFilled = (cell: string | undefined): boolean => (cell ?? '').trim() !== '';
