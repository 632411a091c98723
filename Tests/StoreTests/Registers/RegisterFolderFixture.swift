import Facts
import Foundation
import Geography
import Phrases
import Records
import TestKit
import Testing

@testable import Registers
@testable import Store

/// A data folder with three registers of a pack above it, and a clock that a test turns.
struct KeptFolder {
    let folder: TemporaryFolder
    let store: Store
    let clock: TestClock
    let book: RegisterBook

    static let bureau = RegisterActor(
        viewer: .bureau, author: PlanAuthor(account: 901, role: "editor:*", organisation: "bureau"))
    static let colleague = RegisterActor(
        viewer: .bureau, author: PlanAuthor(account: 902, role: "approver", organisation: "bureau"))
    static let riec = partner("riec", 903)
    static let riecToo = partner("riec", 904)
    static let pvo = partner("pvo", 905)

    static func partner(_ id: String, _ account: Int64) -> RegisterActor {
        RegisterActor(
            viewer: .partner(Set([OrganisationID(id)].compactMap { $0 })),
            author: PlanAuthor(account: account, role: "partner:\(id)", organisation: id))
    }

    static let world: RegisterWorld = {
        let organisations = ["riec", "pvo", "bureau-rvs"].compactMap { id in
            OrganisationID(id).map { ($0, RegisterWorld.Named(Phrase(verbatim: id), kind: "other")) }
        }
        return RegisterWorld(
            areas: AreaDirectory([Area]()), organisations: Dictionary(uniqueKeysWithValues: organisations), items: [:],
            documents: [])
    }()

    private static func declaration(_ lines: String) -> String {
        """
        title: {nl: Proeven, en: Trials}
        one: {nl: proef, en: trial}
        many: {nl: proeven, en: trials}
        lead: {nl: Een lijst., en: A list.}
        source: Proef
        owner: pvo
        heading: name
        \(lines)
        """
    }

    static let texts: [String: String] = [
        "lijst.yaml": declaration(
            """
            audience: public
            fieldAudience: public
            writers: [bureau, partners]
            fields:
              - {key: name, type: line, required: true, label: {nl: Naam, en: Name}}
              - {key: secret, type: line, audience: partners, label: {nl: Intern, en: Internal}}
              - {key: until, type: date, label: {nl: Tot, en: Until}}
            status:
              states:
                - {id: open, title: {nl: open, en: open}, to: [done]}
                - {id: done, title: {nl: klaar, en: done}}
              audience: public
            rules: [{rule: unique, fields: [name]}]
            retention: {months: 12, from: until, basis: {nl: Wet, en: Law}, then: destroy}
            editions: {audience: public, each: 12, when: {status: done}}
            review: {each: row, months: 12, owner: pvo}
            """),
        "lijst.md": """
        --- row
        id: een
        name: Een
        status: open
        example: true
        ---

        """,
        "keur.yaml": declaration(
            """
            audience: public
            fieldAudience: public
            publication: checked
            writers: [bureau]
            releasers: [bureau]
            fields:
              - {key: name, type: line, required: true, label: {nl: Naam, en: Name}}
            """),
        "keur.md": """
        --- row
        id: vast
        name: Zoals het pakket zegt
        example: true
        ---

        """,
        "eigen.yaml": declaration(
            """
            audience: partners
            rowAudience: sealed
            fieldAudience: partners
            whose: organisation
            writers: [own]
            fields:
              - {key: name, type: line, required: true, label: {nl: Naam, en: Name}}
              - {key: organisation, type: organisation, required: true, label: {nl: Van, en: Of}}
            """),
    ]

    init(_ changed: [String: String] = [:]) throws {
        let folder = try TemporaryFolder(), clock = TestClock()
        try self.init(folder, clock, Self.texts.merging(changed) { $1 })
    }

    private init(_ folder: TemporaryFolder, _ clock: TestClock, _ texts: [String: String]) throws {
        self.folder = folder
        self.clock = clock
        store = try Store(folder: folder.path("data"), now: { clock.now })
        let files = texts.sorted { $0.key < $1.key }.map {
            RegisterFile(name: "registers/\($0.key)", bytes: Array($0.value.utf8))
        }
        let reading = RegisterFolder.read(files, world: Self.world)
        let errors = reading.findings.filter { $0.severity == .error }
        guard errors.isEmpty else {
            throw Unexpected(text: errors.map { "\($0.column): \($0.found.english)" }.joined(separator: "; "))
        }
        book = RegisterBook(reading, kept: store, seals: .open) { _ in Self.world }
    }

    /// The same folder under another pack, as after a new version of it.
    func under(_ changed: [String: String]) throws -> KeptFolder {
        try KeptFolder(folder, clock, Self.texts.merging(changed) { $1 })
    }

    static func id(_ name: String) -> ItemID { ItemID(name) ?? .unset }
    static func register(_ name: String) throws -> RegisterID { try #require(RegisterID(name)) }
    static func key(_ name: String) throws -> FieldKey { try #require(FieldKey(name)) }

    static func line(_ key: String, _ text: String) throws -> RowEdit {
        .field(try Self.key(key), .lines([text]), reason: nil)
    }

    func change(_ row: String, _ name: String, base: Int?, reason: String = "") throws -> RowChange {
        var edits = [try Self.line("name", name)]
        if base == nil { edits += [.example(true), .status("open", reason: nil)] }
        return RowChange(row: Self.id(row), base: base, edits: edits, reason: reason)
    }

    @discardableResult
    func save(
        _ changes: [RowChange], in register: String = "lijst", by actor: RegisterActor = bureau
    ) throws -> [RowStanding] {
        let saving = try book.save(changes, in: Self.register(register), by: actor)
        guard case .saved(let standings) = saving else { throw Unexpected(text: "\(saving)") }
        return standings
    }

    /// What readers of a register read as the names of its rows.
    func names(_ register: String = "lijst", for viewer: PlanViewer = .public) throws -> [String] {
        let seen = try book.reading().shelf.visible(to: viewer, in: Self.world)[try Self.register(register)]
        return try (seen?.rows ?? []).map { try name(of: $0) ?? "" }
    }

    func name(of row: VisibleRow?) throws -> String? { try line("name", of: row) }

    func line(_ key: String, of row: VisibleRow?) throws -> String? {
        if case .lines(let lines)? = row?[try Self.key(key)] { lines.first } else { nil }
    }

    /// A row of one organisation alone.
    func saveSealed(_ row: String, _ text: String, base: Int? = nil, by actor: RegisterActor = riec) throws -> RowSaving
    {
        let owner = try #require(OrganisationID("riec"))
        var edits = [try Self.line("name", text)]
        if base == nil {
            edits += [
                .field(try Self.key("organisation"), .organisations([owner]), reason: nil), .example(true),
            ]
        }
        return try book.save(
            [RowChange(row: Self.id(row), base: base, edits: edits, reason: "om \(text)")],
            in: Self.register("eigen"), by: actor)
    }

    /// The files of the data folder that hold a text, as bytes of UTF-8 or UTF-16.
    func files(holding text: String) throws -> [String] {
        let needles =
            [Data(text.utf8)]
            + [String.Encoding.utf16LittleEndian, .utf16BigEndian].compactMap {
                text.data(using: $0)
            }
        let root = folder.path("data"), names = FileManager.default.enumerator(atPath: root)?.allObjects ?? []
        return try names.compactMap { $0 as? String }.filter { name in
            let path = "\(root)/\(name)"
            var isFolder: ObjCBool = false
            guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), !isFolder.boolValue else {
                return false
            }
            let bytes = try Data(contentsOf: URL(fileURLWithPath: path))
            return needles.contains { bytes.range(of: $0) != nil }
        }
    }
}

extension Result where Failure == RegisterRefused {
    var refusal: RegisterRefusal? { if case .failure(let refused) = self { refused.refusal } else { nil } }
}
