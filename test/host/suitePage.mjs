// One run of the integration suite in a page with the workbench.
import { HostError } from './hostError.mjs';

// Starting takes up to ten seconds on a small machine, the suite less than a minute.
const firstWordTime = 60_000;
const suiteTime = 300_000;

/** Opens `url`, hands on what the suite says, and gives its counts when it has ended. */
export async function runSuitePage(page, url, say) {
  const counts = { passed: 0, failed: 0 };
  let hasSpoken = false;
  await page.exposeFunction('codeAutomationLog', (_type, args) => {
    const line = /^\[suite\] (.*)$/s.exec(args.map(String).join(' '))?.[1];
    if (line === undefined) return;
    hasSpoken = true;
    const done = /^(\d+) passed, (\d+) failed$/.exec(line);
    if (done) Object.assign(counts, { passed: Number(done[1]), failed: Number(done[2]) });
    else say(line);
  });
  if (process.env.RAPPORTEUR_DEBUG)
    page.on('console', message => console.log('  [page]', message.text()));
  const timers = [];
  const end = new Promise((resolve, reject) => {
    const fail = why => reject(new HostError(why));
    timers.push(
      setTimeout(() => {
        if (!hasSpoken) fail(`The suite has said nothing for ${firstWordTime / 1000} s.`);
      }, firstWordTime),
      setTimeout(() => fail(`The suite has not ended within ${suiteTime / 1000} s.`), suiteTime),
    );
    page.on('crash', () => fail('The page has crashed.'));
    page
      .exposeFunction('codeAutomationExit', resolve)
      .then(() => page.goto(url))
      .catch(reject);
  });
  const code = await end.finally(() => timers.forEach(clearTimeout));
  if (code !== 0 && counts.failed === 0) {
    say('No test ran: is there one of this name, and does the suite load?');
    counts.failed = 1;
  }
  return counts;
}
