import * as vscode from 'vscode';
import { findingAtCursor, ruleOf } from '../findings';
import type { NoteLintClient } from '../noteLintClient';
import type { Pages } from '../pages';

interface Rule {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly page: string;
}

/** Shows the whole page of a rule: the one that is named, else that of the finding at the cursor, else one that is chosen from the list. */
export async function explainRule(client: NoteLintClient, pages: Pages, id?: string): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  const rules = await client.execute<Rule[]>('rules', editor === undefined ? '' : client.uriOf(editor.document));
  if (rules === undefined) {
    return;
  }

  const finding = editor === undefined ? undefined : findingAtCursor(editor);
  const wanted = id ?? (finding && ruleOf(finding));
  const rule = rules.find(rule => rule.id === wanted) ?? (await choose(rules));
  if (rule !== undefined) {
    const page = pages.set(`rules/${rule.id} ${rule.name}.md`, rule.page);
    await vscode.commands.executeCommand('markdown.showPreview', page);
  }
}

async function choose(rules: readonly Rule[]): Promise<Rule | undefined> {
  const items = rules.map(rule => ({ label: `${rule.id} ${rule.name}`, description: rule.title, rule }));
  return (await vscode.window.showQuickPick(items, { placeHolder: 'Which rule?', matchOnDescription: true }))?.rule;
}
