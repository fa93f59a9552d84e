-- Opens the note of NOTE in Neovim with the server of SERVER, and prints as JSON what a person meets there: the findings, the hover at the
-- first one, and the text after the first code action.
local patience = 60000

local function fail(message)
  io.stderr:write(message .. '\n')
  vim.cmd('cquit 1')
end

local function wait(what, condition)
  if not vim.wait(patience, condition, 20) then
    fail('Waited in vain for ' .. what)
  end
end

vim.cmd('edit ' .. vim.fn.fnameescape(vim.env.NOTE))
local buffer = vim.api.nvim_get_current_buf()
local client = vim.lsp.start_client({ name = 'notelint', cmd = { vim.env.SERVER, 'server' }, root_dir = vim.fn.fnamemodify(vim.env.NOTE, ':h') })
vim.lsp.buf_attach_client(buffer, client)
wait('diagnostics', function() return #vim.diagnostic.get(buffer) > 0 end)
local found = vim.diagnostic.get(buffer)
table.sort(found, function(left, right) return left.lnum < right.lnum or (left.lnum == right.lnum and left.col < right.col) end)
local first = found[1]
vim.api.nvim_win_set_cursor(0, { first.lnum + 1, first.col })

local hover
vim.lsp.buf_request(buffer, 'textDocument/hover', vim.lsp.util.make_position_params(), function(_, result) hover = result end)
wait('the hover', function() return hover ~= nil end)

local titles = {}
vim.ui.select = function(items, _, choose)
  for _, item in ipairs(items) do
    table.insert(titles, item[2].title)
  end
  choose(items[1])
end
local before = vim.api.nvim_buf_get_changedtick(buffer)
vim.lsp.buf.code_action()
wait('the code action', function() return vim.api.nvim_buf_get_changedtick(buffer) ~= before end)

io.stdout:write(vim.json.encode({
  findings = vim.tbl_map(function(finding) return { code = finding.code, line = finding.lnum } end, found),
  hover = table.concat(vim.lsp.util.convert_input_to_markdown_lines(hover.contents), '\n'),
  actions = titles,
  text = table.concat(vim.api.nvim_buf_get_lines(buffer, 0, -1, false), '\n'),
}))
vim.lsp.stop_client(client)
wait('the end of the server', function() return vim.lsp.client_is_stopped(client) end)
vim.cmd('quitall!')
