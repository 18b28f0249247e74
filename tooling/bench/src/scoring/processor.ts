/** Time of the processor in ms, threads together: other work on the machine does not lengthen it. */
export function processorMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
