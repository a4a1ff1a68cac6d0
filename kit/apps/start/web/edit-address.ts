/** The address of a link that opens the learner's code in the editor. */
export const EDIT = '#/edit';
