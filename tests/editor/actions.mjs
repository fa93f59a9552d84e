// What a person does in VS Code's window. The selectors are VS Code's own and hold for the version in vscode/package.json.

/** Opens a file of the folder by its name. */
export async function openFile(page, name) {
  await quickInput(page, 'Control+P');
  await page.keyboard.type(name);
  await choose(page, name);
  await quickInputClosed(page);
  await page.locator('.tab.active', { hasText: name }).waitFor();
  await editorOf(page, name).waitFor();
}

/** The editor that shows a document. The one of the document before it stays on the page until this one is there. */
export function editorOf(page, name) {
  return page.locator(`.editor-instance .monaco-editor[data-uri$="${name}"]`).first();
}

/** Waits until a document has a finding that is underlined as a warning. */
export async function underlined(page, name) {
  await editorOf(page, name).locator('.squiggly-warning').first().waitFor();
}

/** Runs a command from the palette by its whole title. */
export async function command(page, title) {
  await quickInput(page, 'F1');
  await page.keyboard.type(title);
  await choose(page, title);
}

/** Chooses a row of the list that is open. By the mouse: while the list is narrowed down, the Enter key may still mean the row that was there before. */
export async function choose(page, text, options) {
  await page.locator('.quick-input-list .monaco-list-row', { hasText: text }).first().click(options);
}

/** Opens a list and chooses a row of it. A page that is still unfolding can take the focus back, and the list is gone: then once more, as a person does. */
export async function chooseFrom(page, open, text) {
  const patience = 5000;
  for (const tries of [1, 2]) {
    await open();
    try {
      return await choose(page, text, { timeout: patience });
    } catch (error) {
      console.log(`The list with ${text} was gone (${tries}): ${error.name}`);
    }
  }

  await open();
  await choose(page, text);
}

/** The lines of a document that are on the screen, as a person reads them. */
export async function textOf(page, name) {
  return (await editorOf(page, name).locator('.view-lines').innerText()).replaceAll('\u00a0', ' ');
}

/** What the language status says of the document in front, once it says a text. */
export async function status(page, text, whenOpen) {
  const button = page.locator('.part.statusbar [id="status.languageStatus"] a, .part.statusbar [id="status.languageStatus"]').first();
  await button.hover();
  const card = page.locator('.hover-language-status', { hasText: 'NoteLint' }).filter({ hasText: text }).first();
  await card.waitFor();
  await whenOpen?.();
  return (await card.innerText()).replaceAll('\u00a0', ' ');
}

/** Puts the cursor at a place, counted from 1. */
export async function goTo(page, { line, column }) {
  await quickInput(page, 'Control+G');
  await page.keyboard.type(`${line}:${column}`);
  await page.keyboard.press('Enter');
  await quickInputClosed(page);
  await page.locator('.part.statusbar', { hasText: `Ln ${line}, Col ${column}` }).waitFor();
}

/**
 * The rows of the Problems view: files, and below them message, source, rule and place of each finding. `whenOpen` runs while they are
 * shown.
 */
export async function findings(page, whenOpen) {
  await command(page, 'Problems: Focus on Problems View');
  const rows = page.locator('.markers-panel .monaco-list-row');
  await rows.filter({ hasText: '[Ln' }).first().waitFor();
  const texts = await rows.allInnerTexts();
  await whenOpen?.();
  await command(page, 'View: Hide Panel');
  return texts.map(text => text.replaceAll('\u00a0', ' '));
}

/** Shows the hover at the cursor, waits until it has the text, and returns all it says. */
export async function hover(page, text) {
  await page.keyboard.press('Control+K');
  await page.keyboard.press('Control+I');
  const shown = page.locator('.monaco-hover:visible', { hasText: text }).first();
  await shown.waitFor();
  return (await shown.innerText()).replaceAll('\u00a0', ' ');
}

/**
 * Chooses the first fix at the cursor whose title has the text. `whenOpen` runs while the menu is shown. The menu shows what was there when it was
 * opened, and stays away where there was nothing: like a person, asks again until the fix is offered.
 */
export async function quickFix(page, text, whenOpen) {
  const item = page.locator('.action-widget .monaco-list-row', { hasText: text }).first();
  await again(async timeout => {
    await page.keyboard.press('Control+Period');
    await item.waitFor({ timeout });
  }, () => page.keyboard.press('Escape'));
  await whenOpen?.();
  await item.click();
}

/** Saves the active file and waits until it stands on the disk. */
export async function save(page) {
  await page.keyboard.press('Control+S');
  await page.locator('.tab.active:not(.dirty)').waitFor();
}

/** The first notification that has the text. They stand in the centre: VS Code shows no toasts while it is tested. */
export async function notification(page, text) {
  const message = page.locator('.notifications-center .monaco-list-row', { hasText: text }).first();
  await page.locator('.part.statusbar [id="status.notifications"] .codicon-bell-dot').waitFor();
  await command(page, 'Notifications: Show Notifications');
  await message.waitFor();
  return message.innerText();
}

/** Waits for something that the page does not show, which is looked at again and again. */
export async function until(what, condition) {
  for (const started = Date.now(); !(await condition());) {
    if (Date.now() - started > 60_000) {
      throw new Error(`Waited in vain for ${what}`);
    }

    await new Promise(resolve => setTimeout(resolve, 100));
  }
}

/** Does something until it succeeds, giving each try a while, all of them the time of a walk's step. `between` clears up after one that failed. */
async function again(attempt, between) {
  const [patience, eachTry] = [30_000, 3_000];
  for (const started = Date.now(); ;) {
    try {
      return await attempt(eachTry);
    } catch (error) {
      if (error.name !== 'TimeoutError' || Date.now() - started > patience) {
        throw error;
      }

      await between();
    }
  }
}

/** Opens the quick input by its keys. They are lost while the window is busy with something else, such as a folder that was trusted just now. */
async function quickInput(page, keys) {
  await again(async timeout => {
    await page.keyboard.press(keys);
    await page.locator('.quick-input-widget:visible input:focus').waitFor({ timeout });
  }, () => page.keyboard.press('Escape'));
}

/** Keys go to the editor again only when the palette is gone. */
async function quickInputClosed(page) {
  await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
}
