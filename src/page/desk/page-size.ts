/** How many rows of a list are shown at once. */
export const pageSize = 25;
