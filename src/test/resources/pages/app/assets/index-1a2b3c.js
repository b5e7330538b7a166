export const named = "by its content";
