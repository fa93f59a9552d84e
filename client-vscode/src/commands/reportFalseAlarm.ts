import * as vscode from 'vscode';
import { findingAtCursor, ruleOf } from '../findings';

/** Copies what somebody needs to know of a false alarm: rule, versions and the shape of what was found, without a letter of the note. */
export async function reportFalseAlarm(context: vscode.ExtensionContext): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  const finding = editor === undefined ? undefined : findingAtCursor(editor);
  if (editor === undefined || finding === undefined) {
    void vscode.window.showInformationMessage('NoteLint: put the cursor into the underlined words first.');
    return;
  }

  await vscode.env.clipboard.writeText([
    'NoteLint: a false alarm',
    `Rule: ${ruleOf(finding)}`,
    `Severity: ${vscode.DiagnosticSeverity[finding.severity]}`,
    `Shape of what was found: ${shapeOf(editor.document.getText(finding.range))}`,
    `Language: ${editor.document.languageId}`,
    `NoteLint ${context.extension.packageJSON.version}, VS Code ${vscode.version}, ${process.platform}-${process.arch}`,
    '',
  ].join('\n'));
  void vscode.window.showInformationMessage('Copied: the rule, the versions and the shape of the words, none of the note\'s text. Paste it where you report it.');
}

/** Each word as its kind and length, such as "lower 6, digits 4": no letter and no digit of it. */
function shapeOf(text: string): string {
  return text.split(/\s+/).filter(word => word !== '').map(word => `${kindOf(word)} ${word.length}`).join(', ');
}

function kindOf(word: string): string {
  return /^\p{N}+$/u.test(word) ? 'digits'
    : /^\p{Ll}+$/u.test(word) ? 'lower'
    : /^\p{Lu}+$/u.test(word) ? 'upper'
    : /^\p{Lu}\p{Ll}+$/u.test(word) ? 'capitalized'
    : 'mixed';
}
