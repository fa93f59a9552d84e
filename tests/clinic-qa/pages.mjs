// Looks at a page that NoteLint wrote, in a real browser and on paper.
import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { root } from './notelint.mjs';

const screenshots = path.join(root, 'artifacts', 'screenshots');
const screen = { width: 1100, height: 800 };
const phone = { width: 390, height: 800 };

export class Browser {
  static async start() {
    const browser = new Browser();
    browser.chromium = await chromium.launch({ executablePath: '/usr/bin/chromium', headless: true, args: ['--no-sandbox', '--disable-gpu'] });
    return browser;
  }

  /**
   * Opens a page, on a screen and on a telephone, and prints it. It must ask for nothing beside itself, complain of nothing, and let nothing
   * run out at the side. Returns its text, how many sheets it prints on, and how many milliseconds it took to open.
   */
  async look(file, name) {
    const page = await this.chromium.newPage({ viewport: screen });
    const address = pathToFileURL(file).href;
    const troubles = [];
    page.on('request', request => request.url() !== address && troubles.push(`asks for ${request.url()}`));
    page.on('console', message => troubles.push(message.text()));
    page.on('pageerror', error => troubles.push(String(error)));
    const from = performance.now();
    await page.goto(address);
    const milliseconds = performance.now() - from;
    mkdirSync(screenshots, { recursive: true });
    await page.screenshot({ path: path.join(screenshots, `${name}.png`), fullPage: true });
    assert.deepEqual(await page.evaluate(runOut), [], `${name} on a screen`);
    await page.setViewportSize(phone);
    assert.deepEqual(await page.evaluate(runOut), [], `${name} on a telephone`);
    const pdf = await page.pdf({ format: 'Letter' });
    writeFileSync(path.join(screenshots, `${name}.pdf`), pdf);
    const text = await page.evaluate(() => document.body.innerText);
    await page.close();
    assert.deepEqual(troubles, []);
    return { text, milliseconds, sheets: pdf.toString('latin1').match(/\/Type\s*\/Page\b/g).length };
  }

  async stop() {
    await this.chromium.close();
  }
}

/** Runs in the page: what is wider than the window, and labels of charts that leave their chart. */
function runOut() {
  const found = [];
  if (document.documentElement.scrollWidth > document.documentElement.clientWidth) {
    found.push(`the page is ${document.documentElement.scrollWidth} pixels wide`);
  }

  for (const chart of document.querySelectorAll('svg')) {
    const frame = chart.getBoundingClientRect();
    for (const label of chart.querySelectorAll('text')) {
      const box = label.getBoundingClientRect();
      if (box.left < frame.left - 1 || box.right > frame.right + 1) {
        found.push(`"${label.textContent}" leaves its chart`);
      }
    }
  }

  return found;
}
