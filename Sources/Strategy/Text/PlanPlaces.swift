/// Where in the files each part of a plan stands, so that a check can name file and line.
package struct PlanPlaces: Sendable {
    struct Block: Sendable {
        let file: String
        let line: Int
        let textLine: Int
        /// Lines of keys by their path, such as `values.0.source`.
        let lines: [String: Int]
    }

    private var blocks: [String: Block] = [:]

    package init() {}

    mutating func add(_ block: Block, for id: String) { if blocks[id] == nil { blocks[id] = block } }

    /// File and line of a field, of the nearest path above it, or of the entry; `textLine` counts from 1 in its text.
    package func place(of entry: String, field: String = "", textLine: Int = 0) -> (file: String, row: Int) {
        guard let block = blocks[entry] else { return ("", 0) }
        if textLine > 0 { return (block.file, block.textLine + textLine - 1) }
        var path = field[...]
        while !path.isEmpty {
            if let line = block.lines[String(path)] { return (block.file, line) }
            path = path.lastIndex(of: ".").map { path[..<$0] } ?? ""
        }
        return (block.file, block.line)
    }
}
