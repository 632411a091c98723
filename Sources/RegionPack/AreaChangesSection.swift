import Geography
import Phrases
import PlacedYAML

/// The list `areas` of `boundary-changes.yaml`: wijken and buurten that were renamed, split, merged or moved.
struct AreaChangesSection {
    struct Entry {
        let change: AreaChange
        let place: PackPlace
    }

    let entries: [Entry]

    private enum Key: String, CaseIterable { case effective, kind, from, names, to, planned, note, source }

    init(_ entries: [Entry] = []) {
        self.entries = entries
        checkDays()
    }

    static func entry(_ node: PackNode) -> Entry? {
        guard let table = PackTable<Key>(node) else { return nil }
        let effective = table.required(.effective) { $0.date() }
        let kind = table.required(.kind) { $0.word(AreaChange.Kind.self) }
        let from = table.requiredList(.from) { $0.smallAreaCode() }.unique { $0 }
        let to = table.requiredList(.to) { $0.smallAreaCode() }.unique { $0 }
        let names = table.list(.names) { $0.text() }
        let planned = table.optional(.planned) { $0.flag() } ?? false
        let note = table.required(.note) { $0.text() }
        let source = table.required(.source) { $0.text() }
        if !names.isEmpty, names.count != from.count {
            table.place.report(
                found: Phrase(
                    "\(names.count) namen bij \(from.count) gebieden in from",
                    "\(names.count) names with \(from.count) areas in from"),
                expected: Phrase("een naam per gebied, in dezelfde volgorde", "a name per area, in the same order"),
                cure: Phrase("vul names aan", "complete names"))
        }
        guard let effective, let kind, let note, let source, !from.isEmpty, !to.isEmpty else { return nil }
        let change = AreaChange(
            effective: effective, kind: kind, from: from.map(\.value), to: to.map(\.value), isPlanned: planned,
            note: note, source: source,
            names: Dictionary(zip(from.map(\.value), names), uniquingKeysWith: { first, _ in first }))
        check(change, at: table.place)
        return Entry(change: change, place: table.place)
    }

    // MARK: One change

    private static func check(_ change: AreaChange, at place: PackPlace) {
        if Set((change.from + change.to).map(\.level)).count > 1 {
            place.report(
                found: Phrase("wijken en buurten door elkaar", "wijken and buurten together"),
                expected: Phrase(
                    "alleen wijken of alleen buurten in from en to", "only wijken, or only buurten, in from and to"),
                cure: Phrase("maak er twee wijzigingen van", "make two changes of it"))
        }
        if !hasRightNumbers(change) {
            place.report(
                found: Phrase(
                    "\(change.from.count) codes in from en \(change.to.count) in to bij kind: \(change.kind.rawValue)",
                    "\(change.from.count) codes in from and \(change.to.count) in to with kind: \(change.kind.rawValue)"
                ),
                expected: numbers(change.kind),
                cure: Phrase("verbeter kind, from of to", "correct kind, from or to"))
        } else if change.from == change.to, change.kind == .moved || change.names.isEmpty {
            place.report(
                found: Phrase(
                    "\(change.from[0]) in from en in to, zonder wat er anders werd",
                    "\(change.from[0]) in from and in to, without what changed"),
                expected: Phrase(
                    "een andere code, of bij renamed de oude naam in names",
                    "another code, or with renamed the old name in names"),
                cure: Phrase("vul de nieuwe code of de oude naam in", "give the new code or the old name"))
        }
    }

    private static func hasRightNumbers(_ change: AreaChange) -> Bool {
        switch change.kind {
        case .renamed, .moved: change.from.count == 1 && change.to.count == 1
        case .split: change.from.count == 1 && change.to.count > 1
        case .merged: change.from.count > 1 && change.to.count == 1
        }
    }

    private static func numbers(_ kind: AreaChange.Kind) -> Phrase {
        switch kind {
        case .renamed, .moved: Phrase("één code in from en één in to", "one code in from and one in to")
        case .split: Phrase("één code in from en meer codes in to", "one code in from and several in to")
        case .merged: Phrase("meer codes in from en één code in to", "several codes in from and one in to")
        }
    }

    // MARK: Changes of one day

    /// On one day a code goes in one way, and comes in one way: there is no order within a day.
    private func checkDays() {
        var seen: [String: PackPlace] = [:]
        for entry in entries {
            let change = entry.change
            for (codes, isOld) in [(change.from, true), (change.to, false)] {
                for code in codes {
                    let key = "\(change.effective) \(code)"
                    // In one change a code may be on both sides.
                    let other =
                        seen["\(key) \(isOld)"] ?? (change.concernsBothSides(code) ? nil : seen["\(key) \(!isOld)"])
                    if let other {
                        report(code, of: entry, besides: other)
                    } else {
                        seen["\(key) \(isOld)"] = entry.place
                    }
                }
            }
        }
    }

    private func report(_ code: AreaCode, of entry: Entry, besides other: PackPlace) {
        entry.place.report(
            found: Phrase(
                "\(code) op \(entry.change.effective), en ook op regel \(other.line)",
                "\(code) on \(entry.change.effective), and also on line \(other.line)"),
            expected: Phrase(
                "elke code op één dag in één wijziging", "each code in one change on one day"),
            cure: Phrase(
                "voeg de wijzigingen samen, of verbeter een van de twee", "join the changes, or correct one of the two")
        )
    }
}

extension AreaChange {
    fileprivate func concernsBothSides(_ code: AreaCode) -> Bool { from.contains(code) && to.contains(code) }
}

extension PackNode {
    /// The code of a wijk or a buurt.
    fileprivate func smallAreaCode() -> Located<AreaCode>? {
        guard let code = scalar.flatMap({ AreaCode($0) }), code.level == .cbsWijk || code.level == .neighbourhood,
            !code.isUnknownPlace
        else {
            return wrong(
                Phrase(
                    "de code van een wijk of buurt, zoals WK034401 of BU03440111",
                    "the code of a wijk or buurt, such as WK034401 or BU03440111"),
                cure: Phrase("verbeter de code", "correct the code"))
        }
        return Located(value: code, place: place)
    }
}
