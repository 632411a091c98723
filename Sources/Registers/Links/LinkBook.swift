import Records

/// What came of asking the addresses that rows point at, kept between two rounds.
///
/// An address is kept as a number made of it, so that what a row says stands in no other file.
package struct LinkBook: Hashable, Sendable {
    /// How an address answered when it was asked.
    package enum Answer: Hashable, Sendable {
        case there
        /// It may be there: the host wants no programs (403), or not so many (429), or a person who signs in.
        case unsaid
        case failed
        /// It leads into a private network and is not asked.
        case barred
    }

    package enum State: String, Hashable, Sendable {
        case there, unknown
        /// Failed, and not yet twice a week apart: hosts have bad days.
        case failing
        case broken, barred
    }

    package struct Entry: Hashable, Sendable {
        package let state: State
        /// Seconds since 1970.
        package let asked: Int64
        /// Since when it fails without having been there in between.
        package let failingSince: Int64?
        /// What the host answered last; 0 when nothing came.
        package let status: Int
    }

    /// Between two failures of an address that is broken.
    package static let patience: Int64 = 7 * 86_400

    private var entries: [UInt64: Entry] = [:]

    package init() {}

    package var count: Int { entries.count }

    /// `nil` of an address that was never asked.
    package subscript(address: String) -> Entry? { entries[Self.number(address)] }

    /// Takes in an answer; what is not known says nothing about the failures before it.
    package mutating func note(_ answer: Answer, status: Int, of address: String, at now: Int64) {
        let key = Self.number(address), earlier = entries[key]?.failingSince
        let state: State, since: Int64?
        switch answer {
        case .there: (state, since) = (.there, nil)
        case .barred: (state, since) = (.barred, nil)
        case .unsaid: (state, since) = (entries[key]?.state == .broken ? .broken : .unknown, earlier)
        case .failed:
            let first = earlier ?? now
            (state, since) = (now - first >= Self.patience ? .broken : .failing, first)
        }
        entries[key] = Entry(state: state, asked: now, failingSince: since, status: status)
    }

    /// Forgets what no row points at any more.
    package mutating func keep(only addresses: some Sequence<String>) {
        let known = Set(addresses.map(Self.number))
        entries = entries.filter { known.contains($0.key) }
    }

    /// FNV-1a over the bytes: two addresses of a register with the same number are not to be expected.
    static func number(_ address: String) -> UInt64 {
        address.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    }
}

extension LinkBook {
    /// The name of its file in the data folder.
    package static let fileName = "register-links.txt"

    /// A line for each address: its number, state, answer, and moments in seconds since 1970.
    package var text: String {
        entries.sorted { $0.key < $1.key }.map { key, entry in
            let since = entry.failingSince.map(String.init) ?? "-"
            return "\(String(key, radix: 16)) \(entry.state.rawValue) \(entry.status) \(entry.asked) \(since)\n"
        }.joined()
    }

    /// Lines that are none of ours are left out: the worst that follows is that an address is asked again.
    package init(text: String) {
        for line in text.split(separator: "\n") {
            let words = line.split(separator: " ")
            guard words.count == 5, let key = UInt64(words[0], radix: 16),
                let state = State(rawValue: String(words[1])),
                let status = Int(words[2]), let asked = Int64(words[3])
            else { continue }
            entries[key] = Entry(state: state, asked: asked, failingSince: Int64(words[4]), status: status)
        }
    }
}

extension VisibleRegisters {
    /// An address that a row names, with where it stands.
    package struct Linked: Hashable, Sendable {
        package let register: RegisterID
        package let row: String
        package let field: FieldKey
        package let address: String
    }

    /// Every address of a field of type `link`, in the order of registers, rows and fields.
    package func links(of only: RegisterID? = nil) -> [Linked] {
        registers.filter { only == nil || $0.id == only }.flatMap { register in
            let fields = register.declaration.fields.filter { $0.kind == .link }
            return register.rows.flatMap { row in
                fields.flatMap { field in
                    (row[field.key]?.links ?? []).map {
                        Linked(register: register.id, row: row.id.rawValue, field: field.key, address: $0.address)
                    }
                }
            }
        }
    }
}
