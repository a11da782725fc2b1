/** The items of a list written with commas, over as many lines as it takes: labels and words bear none. */
export const list = (items: string): readonly string[] => items.split(',').map((item) => item.trim());
