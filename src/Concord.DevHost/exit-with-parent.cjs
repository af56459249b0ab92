// Preloaded into every Node child: when the parent goes, however it went, its end of our standard input closes.
process.stdin.on('end', () => process.emit('SIGTERM') || process.exit(0));
process.stdin.on('error', () => process.exit(0));
process.stdin.resume();
process.stdin.unref?.();
