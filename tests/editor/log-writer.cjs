// Stands in for the native module with which VS Code writes its log files: it would have to be compiled, and without it VS Code writes none.
const fs = require('node:fs');
const path = require('node:path');

const names = ['trace', 'debug', 'info', 'warn', 'error', 'critical'];

class Logger {
  constructor(file) {
    this.file = file;
    this.level = 0;
  }

  getLevel() {
    return this.level;
  }

  setLevel(level) {
    this.level = level;
  }

  setPattern() {}
  clearFormatters() {}
  flush() {}
  drop() {}
}

names.forEach((name, level) => {
  Logger.prototype[name] = function (message) {
    if (level >= this.level) {
      fs.appendFileSync(this.file, `[${name}] ${message}\n`);
    }
  };
});

exports.setFlushOn = () => {};
exports.createAsyncRotatingLogger = async (name, file) => {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  return new Logger(file);
};
