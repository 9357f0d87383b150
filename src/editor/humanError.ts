/** An error whose message is for the person: it says what went wrong and what to do. */
export class HumanError extends Error {}
