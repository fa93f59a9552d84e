// The notices of the .NET packages and the runtime that are inside the published server.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

const rule = `\n${'-'.repeat(80)}\n\n`;

/**
 * Reads what the last restore of a project for a runtime resolved.
 * @param {string} project the folder of the published project
 * @param {string} runtime a .NET runtime identifier, such as linux-x64
 * @returns {string} one entry for each package with its licence, and the runtime's own notices
 */
export function notices(project, runtime) {
  const assets = JSON.parse(readFileSync(path.join(project, 'obj', 'project.assets.json'), 'utf8'));
  const folders = Object.keys(assets.packageFolders);
  const target = Object.entries(assets.targets).find(([name]) => name.endsWith(`/${runtime}`))[1];
  const shipped = Object.keys(target).filter(id => target[id].type === 'package' && target[id].runtime !== undefined);
  const packages = shipped.sort().map(id => packageNotice(find(folders, assets.libraries[id].path), id));

  const downloads = Object.values(assets.project.frameworks)[0].downloadDependencies;
  const pack = downloads.find(({ name }) => name === `Microsoft.NETCore.App.Runtime.${runtime}`);
  const version = /[\d.]+/.exec(pack.version)[0];
  const packFolder = find(folders, path.join(pack.name.toLowerCase(), version));
  return [...packages, `.NET runtime ${version}\n\n${texts(packFolder).join('\n')}\n`].join(rule);
}

function packageNotice(folder, id) {
  const manifest = readFileSync(path.join(folder, readdirSync(folder).find(file => file.endsWith('.nuspec'))), 'utf8');
  const field = name => new RegExp(`<${name}[^>]*>([^<]*)</${name}>`).exec(manifest)?.[1].trim() ?? '';
  const licence = field('license');
  const file = path.join(folder, licence.replaceAll('\\', '/'));
  const ownTexts = manifest.includes('<license type="file">') ? [readFileSync(file, 'utf8').trim()] : texts(folder);
  const lines = [`${id.replace('/', ' ')} (${licence})`, field('copyright'), field('projectUrl'), ...ownTexts];
  return `${lines.filter(line => line !== '').join('\n')}\n`;
}

/** The licence and notice files at the top of a package. */
function texts(folder) {
  return readdirSync(folder)
    .filter(file => /^(licen[cs]e|notice|third-?party-?notices?)(\.txt|\.md)?$/i.test(file))
    .map(file => readFileSync(path.join(folder, file), 'utf8').trim());
}

function find(folders, relative) {
  return folders.map(folder => path.join(folder, relative)).find(existsSync);
}
