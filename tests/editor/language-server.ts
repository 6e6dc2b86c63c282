import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'

export interface Place {
  readonly line: number
  readonly character: number
}

export interface Problem {
  readonly message: string
  readonly range: { readonly start: Place; readonly end: Place }
}

interface Message {
  readonly id?: number | string
  readonly method?: string
  readonly params?: unknown
  readonly result?: unknown
  readonly error?: { readonly message: string }
}

/** Settings that keep the server from the network: no schema store, and nothing but the modeline names a schema. */
const settings: Readonly<Record<string, unknown>> = {
  yaml: {
    validate: true,
    hover: true,
    completion: true,
    schemaStore: { enable: false, url: '' },
    kubernetesCRDStore: { enable: false },
  },
  http: {},
  'editor.tabSize': 2,
}

/** The real yaml-language-server, over stdio as an editor runs it; just enough of LSP to ask it questions. */
export class LanguageServer {
  readonly #process: ChildProcessWithoutNullStreams
  readonly #waiting = new Map<number, { done: (value: unknown) => void; failed: (error: Error) => void }>()
  readonly #problems = new Map<string, (found: readonly Problem[]) => void>()
  #received = Buffer.alloc(0)
  #asked = 0

  private constructor() {
    const main = createRequire(import.meta.url).resolve('yaml-language-server/bin/yaml-language-server')
    this.#process = spawn(process.execPath, [main, '--stdio'], { stdio: 'pipe' })
    this.#process.stdout.on('data', (chunk: Buffer) => this.#read(chunk))
    this.#process.on('exit', () => {
      for (const { failed } of this.#waiting.values()) failed(new Error('the language server stopped'))
    })
  }

  static async start(folder: string): Promise<LanguageServer> {
    const server = new LanguageServer()
    const rootUri = pathToFileURL(folder).href
    await server.#ask('initialize', {
      processId: process.pid,
      rootUri,
      workspaceFolders: [{ uri: rootUri, name: 'pack' }],
      capabilities: {
        workspace: { configuration: true, workspaceFolders: true },
        textDocument: {
          completion: {
            completionItem: { snippetSupport: true, documentationFormat: ['plaintext', 'markdown'] },
          },
          hover: { contentFormat: ['markdown', 'plaintext'] },
        },
      },
    })
    server.#tell('initialized', {})
    server.#tell('workspace/didChangeConfiguration', { settings })
    return server
  }

  /** Opens a document and waits for what the server finds wrong with it. */
  open(uri: string, text: string): Promise<readonly Problem[]> {
    const found = new Promise<readonly Problem[]>((done) => this.#problems.set(uri, done))
    this.#tell('textDocument/didOpen', { textDocument: { uri, languageId: 'yaml', version: 1, text } })
    return found
  }

  /** Labels of what the server offers at a place. */
  async completions(uri: string, position: Place): Promise<readonly string[]> {
    const result = await this.#ask('textDocument/completion', { textDocument: { uri }, position })
    const items = (Array.isArray(result) ? result : (result as { items: unknown[] }).items) as {
      label: string
    }[]
    return items.map((item) => item.label)
  }

  /** What the server shows on hovering a place; empty where it shows nothing. */
  async hover(uri: string, position: Place): Promise<string> {
    const result = (await this.#ask('textDocument/hover', { textDocument: { uri }, position })) as {
      contents: { value: string } | string
    } | null
    if (!result) return ''
    return typeof result.contents === 'string' ? result.contents : result.contents.value
  }

  /** Asks the server to end, and waits until its process has. */
  async stop(): Promise<void> {
    const ended = new Promise<void>((done) => this.#process.once('exit', () => done()))
    const late = setTimeout(() => this.#process.kill('SIGKILL'), 5000)
    await this.#ask('shutdown', null)
    this.#tell('exit', null)
    this.#process.stdin.end()
    await ended
    clearTimeout(late)
  }

  #ask(method: string, params: unknown): Promise<unknown> {
    const id = ++this.#asked
    const answer = new Promise<unknown>((done, failed) => this.#waiting.set(id, { done, failed }))
    this.#send({ id, method, params })
    return answer
  }

  #tell(method: string, params: unknown): void {
    this.#send({ method, params })
  }

  #send(message: Message): void {
    const body = Buffer.from(JSON.stringify({ jsonrpc: '2.0', ...message }))
    this.#process.stdin.write(`Content-Length: ${body.length}\r\n\r\n`)
    this.#process.stdin.write(body)
  }

  #read(chunk: Buffer): void {
    this.#received = Buffer.concat([this.#received, chunk])
    for (;;) {
      const head = this.#received.indexOf('\r\n\r\n')
      if (head === -1) return
      const length = Number(/Content-Length: (\d+)/i.exec(this.#received.toString('ascii', 0, head))?.[1])
      const end = head + 4 + length
      if (this.#received.length < end) return
      const body = this.#received.toString('utf8', head + 4, end)
      this.#received = this.#received.subarray(end)
      this.#take(JSON.parse(body) as Message)
    }
  }

  #take({ id, method, params, result, error }: Message): void {
    if (method === 'textDocument/publishDiagnostics') {
      const { uri, diagnostics } = params as { uri: string; diagnostics: readonly Problem[] }
      this.#problems.get(uri)?.(diagnostics)
      return
    }
    if (method !== undefined) {
      if (id !== undefined) this.#send({ id, result: answerTo(method, params) })
      return
    }
    const waiting = this.#waiting.get(Number(id))
    this.#waiting.delete(Number(id))
    if (error) waiting?.failed(new Error(error.message))
    else waiting?.done(result)
  }
}

/** What an editor answers to the server's own questions; to settings, those above. */
function answerTo(method: string, params: unknown): unknown {
  if (method !== 'workspace/configuration') return null
  const { items } = params as { items: readonly { section?: string }[] }
  return items.map(({ section }) => settings[section ?? ''] ?? null)
}
