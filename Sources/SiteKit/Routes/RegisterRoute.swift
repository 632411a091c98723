package import Records
package import Registers

/// The addresses of the coalition's registers: `/registers`, `/register/keurmerken`, `/register/keurmerken/woerden`.
package enum RegisterRoute: Hashable, Sendable {
    /// Every register that the reader may see.
    case index
    case register(RegisterID)
    /// What the reader sees of it, or of the rows that the address asks for, as a file or feed.
    case file(RegisterID, RegisterFormat)
    /// A feed for who is signed in, under the secret address of their own calendar: programs that follow it cannot sign in.
    case feed(String, RegisterID, RegisterFormat)
    /// Taking a table in.
    case bring(RegisterID)
    case row(RegisterID, ItemID)
    /// A row as a form.
    case change(RegisterID, ItemID)
    case history(RegisterID, ItemID)
    case new(RegisterID)
    /// Dated rows at once.
    case series(RegisterID)
    /// What waits for somebody: rows to release, what is to be destroyed, what is due.
    case keeping(RegisterID)
    case editions(RegisterID)
    case edition(RegisterID, RegisterEditionID)
}

/// A register as a file: `keurmerken.csv`.
package enum RegisterFormat: String, Hashable, Sendable, CaseIterable {
    case csv, xlsx, json
    /// The Table Schema of the CSV file.
    case schema = "schema.json"
    /// What has a day, for calendars that subscribe to it.
    case calendar = "ics"
    /// What is new and changed.
    case news = "atom"

    /// Whether programs ask for it again and again.
    package var isFeed: Bool { self == .calendar || self == .news }
}

extension RegisterRoute {
    static let addresses = AddressTable<RegisterRoute>([
        .init([.word(RegisterWord.registers)], .index),
        .init([.word(RegisterWord.register), .value], .register, RegisterRoute.register) {
            if case .register(let id) = $0 { id } else { nil }
        },
        .init([.word(RegisterWord.register), .value], .registerFile, { .file($0.id, $0.file) }) {
            if case .file(let id, let file) = $0 { FileOfRegister(id: id, file: file) } else { nil }
        },
        .init(
            [.word(EditWord.calendar), .value, .value], .secretFolder, .registerFile,
            { secret, file in file.file.isFeed ? .feed(secret, file.id, file.file) : nil }
        ) {
            if case .feed(let secret, let id, let file) = $0 {
                (secret, FileOfRegister(id: id, file: file))
            } else {
                nil
            }
        },
        .init([.word(RegisterWord.register), .value, .word(EditWord.bring)], .register, RegisterRoute.bring) {
            if case .bring(let id) = $0 { id } else { nil }
        },
        .init([.word(RegisterWord.register), .value, .value], .register, .item, RegisterRoute.row) {
            if case .row(let id, let row) = $0 { (id, row) } else { nil }
        },
        .init(
            [.word(RegisterWord.register), .value, .value, .word(RegisterWord.change)], .register, .item,
            RegisterRoute.change
        ) { if case .change(let id, let row) = $0 { (id, row) } else { nil } },
        .init(
            [.word(RegisterWord.register), .value, .value, .word(RegisterWord.history)], .register, .item,
            RegisterRoute.history
        ) { if case .history(let id, let row) = $0 { (id, row) } else { nil } },
        // Under a word of their own, because `/register/ID/WORD` is a row.
        .init([.word(RegisterWord.registers), .value, .word(RegisterWord.new)], .register, RegisterRoute.new) {
            if case .new(let id) = $0 { id } else { nil }
        },
        .init([.word(RegisterWord.registers), .value, .word(RegisterWord.series)], .register, RegisterRoute.series) {
            if case .series(let id) = $0 { id } else { nil }
        },
        .init([.word(RegisterWord.registers), .value, .word(RegisterWord.keeping)], .register, RegisterRoute.keeping) {
            if case .keeping(let id) = $0 { id } else { nil }
        },
        .init(
            [.word(RegisterWord.registers), .value, .word(RegisterWord.editions)], .register, RegisterRoute.editions
        ) { if case .editions(let id) = $0 { id } else { nil } },
        .init(
            [.word(RegisterWord.registers), .value, .word(RegisterWord.editions), .value], .register,
            .registerEdition, RegisterRoute.edition
        ) { if case .edition(let id, let edition) = $0 { (id, edition) } else { nil } },
    ])
}

/// The fixed words of the addresses of registers.
package enum RegisterWord {
    static let registers = Word("registers", "registers")
    static let register = Word("register", "register")
    static let change = Word("wijzigen", "change")
    static let history = Word("geschiedenis", "history")
    static let new = Word("nieuw", "new")
    static let series = Word("reeks", "series")
    static let keeping = Word("bijhouden", "keep")
    static let editions = Word("edities", "editions")
}

/// A file with the register that it is of: both stand in one segment of the path.
private struct FileOfRegister {
    let id: RegisterID
    let file: RegisterFormat

    init(id: RegisterID, file: RegisterFormat) {
        self.id = id
        self.file = file
    }

    init?(_ segment: String) {
        let stem = segment.prefix { $0 != "." }
        guard let id = RegisterID(stem), let file = RegisterFormat(rawValue: String(segment.dropFirst(stem.count + 1)))
        else { return nil }
        self.init(id: id, file: file)
    }
}

extension AddressValue<RegisterID> {
    fileprivate static let register = AddressValue({ RegisterID($0) }, { $0.rawValue })
}

extension AddressValue<FileOfRegister> {
    fileprivate static let registerFile = AddressValue(
        { FileOfRegister($0) }, { "\($0.id).\($0.file.rawValue)" })
}

extension AddressValue<RegisterEditionID> {
    fileprivate static let registerEdition = AddressValue(
        { Int64($0).flatMap(RegisterEditionID.init(rawValue:)) }, { $0.description })
}
