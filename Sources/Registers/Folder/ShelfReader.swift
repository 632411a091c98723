import Facts
import Phrases
import PlacedYAML
import Records

/// Reads registers from files and checks them, each by itself; what one does wrong is no matter of another.
struct ShelfReader {
    private let files: [RegisterFile]
    private let world: RegisterWorld
    private let day: PlanDate?

    init(files: [RegisterFile], world: RegisterWorld, day: PlanDate?) {
        self.files = files
        self.world = world
        self.day = day
    }

    /// A register whose declaration could be read, with its rows and what is wrong so far.
    private struct Draft {
        let declaration: RegisterDeclaration
        let file: String
        let lines: [String: Int]
        var rows: [PlacedRow]
        var findings: [Finding]
    }

    func reading() -> RegisterReading {
        var declared: Set<RegisterID> = [], findings: [Finding] = [], drafts: [Draft] = []
        for file in files where file.name.hasSuffix(".yaml") {
            guard let id = Self.id(of: file) else { continue }
            declared.insert(id)
            let log = PackLog(unknownKeys: .error)
            if let draft = draft(file, of: id, log) { drafts.append(draft) } else { findings += log.findings }
        }
        findings += undeclared(declared)
        let ids = Dictionary(
            drafts.map { ($0.declaration.id, Set($0.rows.map(\.row.id))) }, uniquingKeysWith: { first, _ in first })
        let references = ReferenceChecks(world: world, rows: ids, declared: declared)
        var registers: [Register] = []
        for draft in drafts {
            let checked = checked(draft, references)
            findings += checked.findings
            if let register = checked.register { registers.append(register) }
        }
        return RegisterReading(shelf: RegisterShelf(registers), findings: findings)
    }

    private static func id(of file: RegisterFile) -> RegisterID? {
        let name = file.name.split(separator: "/").dropFirst().first.map(String.init) ?? file.name
        return RegisterID(name.prefix { $0 != "." })
    }

    // MARK: Declaration

    /// `nil` with findings when the declaration has a mistake.
    private func draft(_ file: RegisterFile, of id: RegisterID, _ log: PackLog) -> Draft? {
        guard let node = PackFile.parse(file.bytes, name: file.name, log: log),
            let declaration = DeclarationReader(node, id: id)?.declaration(), !log.hasErrors
        else { return nil }
        let lines = node.lines
        let problems = DeclarationChecks.problems(declaration)
        for problem in problems {
            log.add(problem.finding(file: file.name, line: Self.line(of: problem.key, in: lines)))
        }
        guard problems.isEmpty else { return nil }
        let world = world
        let record = declaration.record { world.areas(of: $0) }
        let rowFiles = files.filter { $0.name.hasSuffix(".md") && Self.id(of: $0) == id }
        let rows = RowReader(register: declaration, record: record, log: log).rows(of: rowFiles)
        return Draft(declaration: declaration, file: file.name, lines: lines, rows: rows, findings: log.findings)
    }

    /// The line of a path, or of the nearest key above it.
    private static func line(of path: String, in lines: [String: Int]) -> Int {
        var path = path[...]
        while !path.isEmpty {
            if let line = lines[String(path)] { return line }
            path = path[..<(path.lastIndex(of: ".") ?? path.startIndex)]
        }
        return 1
    }

    /// Rows of a register that no file declares.
    private func undeclared(_ declared: Set<RegisterID>) -> [Finding] {
        files.filter { $0.name.hasSuffix(".md") && !(Self.id(of: $0).map(declared.contains) ?? false) }.map { file in
            Finding(
                .packReference, file: file.name,
                found: Phrase("rijen van een register dat er niet is", "rows of a register that there is not"),
                expected: Phrase("een bestand .yaml met dezelfde naam", "a file .yaml of the same name"),
                cure: Phrase("voeg het toe, of verbeter de naam", "add it, or correct the name"))
        }
    }

    // MARK: Rows

    private func checked(_ draft: Draft, _ references: ReferenceChecks) -> (register: Register?, findings: [Finding]) {
        var findings = draft.findings
        let broken = references.problems(draft.declaration)
        guard broken.isEmpty else {
            findings += broken.map { $0.finding(file: draft.file, line: Self.line(of: $0.key, in: draft.lines)) }
            return (nil, findings)
        }
        let care = CareChecks(register: draft.declaration, day: day)
        findings += care.problems.map { $0.finding(file: draft.file, line: Self.line(of: $0.key, in: draft.lines)) }
        let checks = RowChecks(draft.declaration)
        var kept: [PlacedRow] = []
        for placed in draft.rows {
            let problems =
                checks.problems(placed.row) + references.problems(placed.row, of: draft.declaration)
                + care.problems(placed.row)
            findings += problems.map { $0.finding(at: placed.place) }
            if !problems.contains(where: { $0.severity == .error }) { kept.append(placed) }
        }
        // Rules between rows hold among those that are whole.
        let rules = RuleChecks(draft.declaration).problems(kept.map(\.row))
        var rows: [RegisterRow] = []
        for (place, placed) in kept.enumerated() {
            let problems = rules[place] ?? []
            findings += problems.map { $0.finding(at: placed.place) }
            if !problems.contains(where: { $0.severity == .error }) { rows.append(placed.row) }
        }
        return (Register(declaration: draft.declaration, rows: rows), Self.inOrder(findings))
    }

    /// By file and line.
    private static func inOrder(_ findings: [Finding]) -> [Finding] {
        findings.enumerated().sorted { a, b in
            (a.element.file, a.element.row, a.offset) < (b.element.file, b.element.row, b.offset)
        }.map(\.element)
    }
}

extension RowProblem {
    fileprivate func finding(at place: RowPlace) -> Finding {
        finding(file: place.file, line: key.isEmpty ? place.line : place.line(of: key))
    }
}
