import * as vscode from 'vscode';

const source = 'NoteLint';

/** What NoteLint has found in a document. */
export function findingsIn(document: vscode.TextDocument): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(document.uri).filter(diagnostic => diagnostic.source === source);
}

/** The finding at the cursor of an editor, the shortest where several lie there. */
export function findingAtCursor(editor: vscode.TextEditor): vscode.Diagnostic | undefined {
  return findingsIn(editor.document)
    .filter(finding => finding.range.intersection(editor.selection) !== undefined)
    .sort((left, right) => length(editor, left) - length(editor, right))[0];
}

/** The id of the rule of a finding, such as NL1101. */
export function ruleOf(finding: vscode.Diagnostic): string {
  return String(typeof finding.code === 'object' ? finding.code.value : finding.code);
}

function length(editor: vscode.TextEditor, finding: vscode.Diagnostic): number {
  return editor.document.offsetAt(finding.range.end) - editor.document.offsetAt(finding.range.start);
}
