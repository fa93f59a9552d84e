// Looks into a packaged extension. VS Code installs a package for another system without a word: the manifest must say which it is for.
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { open } = createRequire(require.resolve('@vscode/vsce/vsce'))('yauzl');

// The numbers of x64 and arm64 in each format.
const elf = machine => bytes => bytes.readUInt32BE(0) === 0x7f454c46 && bytes.readUInt16LE(18) === machine;
const machO = processor => bytes => bytes.readUInt32LE(0) === 0xfeedfacf && bytes.readUInt32LE(4) === processor;
const pe = machine => bytes => bytes.toString('latin1', 0, 2) === 'MZ' && bytes.readUInt16LE(bytes.readUInt32LE(0x3c) + 4) === machine;
const formats = {
  'linux-x64': elf(0x3e),
  'linux-arm64': elf(0xb7),
  'alpine-x64': elf(0x3e),
  'win32-x64': pe(0x8664),
  'darwin-x64': machO(0x01000007),
  'darwin-arm64': machO(0x0100000c),
};

/** Throws unless the package names its target and version, and holds a program of that system that may be executed. */
export async function checkPackage(vsix, { target, version, program }) {
  const entries = await read(vsix, ['extension.vsixmanifest', `extension/server/${program}`]);
  const manifest = entries.get('extension.vsixmanifest')?.bytes.toString('utf8') ?? '';
  const server = entries.get(`extension/server/${program}`);
  const wrong = [
    !manifest.includes(`TargetPlatform="${target}"`) && 'its manifest names another system',
    !manifest.includes(`Version="${version}"`) && 'its manifest names another version',
    server === undefined && 'it has no server',
    server !== undefined && !formats[target](server.bytes) && 'its server is a program of another system',
    server !== undefined && !target.startsWith('win32') && (server.mode & 0o111) === 0 && 'its server may not be executed',
  ].filter(Boolean);
  if (wrong.length > 0) {
    throw new Error(`${vsix} can't be used: ${wrong.join(', ')}.`);
  }
}

/** The wanted entries of a zip file, each with its first bytes and its rights. */
function read(file, names) {
  return new Promise((resolve, reject) => {
    open(file, { lazyEntries: true }, (error, zip) => {
      if (error) {
        reject(error);
        return;
      }

      const entries = new Map();
      zip.on('error', reject);
      zip.on('end', () => resolve(entries));
      zip.on('entry', entry => {
        if (!names.includes(entry.fileName)) {
          zip.readEntry();
          return;
        }

        zip.openReadStream(entry, (failure, stream) => {
          if (failure) {
            reject(failure);
            return;
          }

          const parts = [];
          stream.on('error', reject);
          stream.on('data', part => parts.push(part));
          stream.on('end', () => {
            entries.set(entry.fileName, { bytes: Buffer.concat(parts), mode: entry.externalFileAttributes >>> 16 });
            zip.readEntry();
          });
        });
      });
      zip.readEntry();
    });
  });
}
