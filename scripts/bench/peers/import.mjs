// Prints the CPU time, in microseconds, that the import of one module takes.
const before = process.cpuUsage();
await import(process.argv[2]);
const { user, system } = process.cpuUsage(before);
process.stdout.write(String(user + system));
