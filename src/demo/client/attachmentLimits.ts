/** How many pictures, and how many files, fit in one message. */
export const MOST = 10;

export const PICTURE_BYTES = 30 * 1024 * 1024;

/** All pictures and files of one message; the Speelplein takes them in one go. */
export const MESSAGE_BYTES = 80 * 1024 * 1024;
