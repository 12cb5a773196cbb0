/** How long a test waits for what must come, in milliseconds: as long as a machine may take that does other things too. What is there sooner is not waited for. */
export const patience = 30_000;
