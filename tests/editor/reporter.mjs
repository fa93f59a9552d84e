// Prints each test on a line and ends with `N passed, N failed`.
export default async function* reporter(events) {
  let passed = 0;
  let failed = 0;
  for await (const { type, data } of events) {
    if (type === 'test:pass') {
      passed++;
      yield `  ok    ${data.name} (${Math.round(data.details.duration_ms)} ms)\n`;
    } else if (type === 'test:fail') {
      failed++;
      const { error } = data.details;
      yield `  FAIL  ${data.name}\n${error.cause?.stack ?? error.stack ?? error}\n`;
    } else if (type === 'test:stderr' || type === 'test:stdout') {
      yield data.message;
    }
  }

  yield `${passed} passed, ${failed} failed\n`;
}
