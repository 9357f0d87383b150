/** A message for the person: what is missing, and what to do. */
export class HostError extends Error {}

/** Runs a script's `main`, and ends with the status that it gives. */
export function runMain(main) {
  main().then(
    status => process.exit(status),
    error => {
      const isForPerson = error instanceof HostError || /^ERR_PARSE_ARGS/.test(error.code);
      console.error(isForPerson ? error.message : error);
      process.exit(1);
    },
  );
}
