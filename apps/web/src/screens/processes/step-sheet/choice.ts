/** Which value of a conflict holds: that of the table or that of the process. */
export type Choice = 'mine' | 'theirs';
