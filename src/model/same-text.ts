/** A text on one line, with one space between its words and none around it. */
export const onOneLine = (text: string): string => text.trim().replaceAll(/\s+/g, ' ');

/** What two texts have in common that differ in spaces and case alone. */
export const sameText = (text: string): string => onOneLine(text).toLowerCase();
