/** Bytes that stand for no character: zero, and those for which Windows-1252 has none. */
export const noText: readonly number[] = [0x00, 0x81, 0x8d, 0x8f, 0x90, 0x9d];

const letters = noText.map((code) => String.fromCharCode(code));

/** Whether a text holds a byte that stands for no character. */
export const holdsNoText = (text: string): boolean => letters.some((letter) => text.includes(letter));
