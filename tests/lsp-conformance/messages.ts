// The types that the schema is made from: one for each message that the server may send.
import type {
  CodeAction,
  CompletionList,
  DocumentDiagnosticReport,
  DocumentLink,
  DocumentSymbol,
  FoldingRange,
  Hover,
  InitializeResult,
  LogMessageParams,
  PublishDiagnosticsParams,
  Range,
  RegistrationParams,
  ShowDocumentParams,
  ShowMessageParams,
  SymbolInformation,
  WorkDoneProgressBegin,
  WorkDoneProgressEnd,
  WorkDoneProgressReport,
  WorkspaceDiagnosticReport,
  WorkspaceDiagnosticReportPartialResult,
  WorkspaceEdit,
} from 'vscode-languageserver-protocol';

export type InitializeReply = InitializeResult;
export type ShutdownReply = null;
export type DiagnosticReply = DocumentDiagnosticReport;
export type CodeActionReply = CodeAction[];
export type CompletionReply = CompletionList;
export type HoverReply = Hover | null;
export type DocumentSymbolReply = DocumentSymbol[] | SymbolInformation[];
export type FoldingRangeReply = FoldingRange[];
export type DocumentLinkReply = DocumentLink[];
export type PrepareRenameReply = { range: Range; placeholder: string } | null;
export type RenameReply = WorkspaceEdit | null;
export type WorkspaceDiagnosticReply = WorkspaceDiagnosticReport;
export type ExecuteCommandReply = unknown;
export type ShowDocument = ShowDocumentParams;
export type ShowMessage = ShowMessageParams;
export type Progress = {
  token: number | string;
  value: WorkDoneProgressBegin | WorkDoneProgressReport | WorkDoneProgressEnd | WorkspaceDiagnosticReportPartialResult;
};
export type PublishDiagnostics = PublishDiagnosticsParams;
export type LogMessage = LogMessageParams;
export type RegisterCapability = RegistrationParams;

interface Message {
  jsonrpc: '2.0';
}

/** No `data`: an error of NoteLint is a code and a fixed text. */
interface ResponseError {
  /** @asType integer */
  code: number;
  message: string;
}

export interface ResultMessage extends Message {
  id: number | string;
  result: unknown;
}

export interface ErrorMessage extends Message {
  id: number | string | null;
  error: ResponseError;
}

export interface RequestMessage extends Message {
  id: number | string;
  method: string;
  params?: object;
}

export interface NotificationMessage extends Message {
  method: string;
  params?: object;
}
