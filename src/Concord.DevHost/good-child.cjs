// Preloaded into every Node child.

// When the parent goes, however it went, its end of our standard input closes.
process.stdin.on('end', () => process.emit('SIGTERM') || process.exit(0));
process.stdin.on('error', () => process.exit(0));
process.stdin.resume();
process.stdin.unref?.();

// Whoever names no address listens on all of them: here only this machine is to be served.
const { Server } = require('node:net');
const listen = Server.prototype.listen;
Server.prototype.listen = function (port, ...rest) {
  return typeof port === 'number' && typeof rest[0] !== 'string'
    ? listen.call(this, port, '127.0.0.1', ...rest.filter(r => r !== undefined && typeof r !== 'number'))
    : listen.call(this, port, ...rest);
};
