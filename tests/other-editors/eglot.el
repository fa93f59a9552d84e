;;; Opens the note of NOTE in Emacs with the server of SERVER, and prints as JSON what a person meets there: the findings, the hover at the
;;; first one, and the text after the first code action.  -*- lexical-binding: t -*-
(require 'package)
(package-initialize)
(require 'eglot)
(require 'flymake)
(require 'json)

(defun wait-for (what condition)
  (let ((end (+ (float-time) 60)))
    (while (not (funcall condition))
      (when (> (float-time) end) (error "Waited in vain for %s" what))
      (accept-process-output nil 0.05))))

(setq eglot-autoshutdown t
      eglot-confirm-server-initiated-edits nil
      eglot-sync-connect 60
      flymake-no-changes-timeout 0)
(add-to-list 'auto-mode-alist '("\\.note\\'" . text-mode))
(add-to-list 'eglot-server-programs `(text-mode . (,(getenv "SERVER") "server")))
(find-file (getenv "NOTE"))
(apply #'eglot (eglot--guess-contact))
(wait-for "diagnostics" (lambda () (flymake-start) (flymake-diagnostics)))

(let* ((found (sort (flymake-diagnostics) (lambda (left right) (< (flymake-diagnostic-beg left) (flymake-diagnostic-beg right)))))
       (texts (mapcar #'flymake-diagnostic-text found))
       (begin (flymake-diagnostic-beg (car found)))
       hover)
  (goto-char begin)
  (setq hover (plist-get (plist-get (jsonrpc-request (eglot--current-server-or-lose) :textDocument/hover (eglot--TextDocumentPositionParams)) :contents) :value))
  (let ((before (buffer-chars-modified-tick))
        (last-nonmenu-event t) ; a key, not the mouse: no menu pops up
        titles)
    (cl-letf (((symbol-function 'completing-read)
               (lambda (_prompt actions &rest _) (setq titles (mapcar #'car actions)) (caar actions))))
      (eglot-code-actions begin begin nil t))
    (wait-for "the code action" (lambda () (/= before (buffer-chars-modified-tick))))
    (princ (json-encode `((findings . ,(vconcat texts))
                          (hover . ,hover)
                          (actions . ,(vconcat titles))
                          (text . ,(buffer-substring-no-properties (point-min) (point-max))))))
    (set-buffer-modified-p nil)
    (eglot-shutdown (eglot--current-server-or-lose))))
