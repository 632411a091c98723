import Facts
import Geography
import Phrases
import Records

/// What does not fit together in a declaration: names of fields that there are not, types, audiences that widen.
struct DeclarationChecks {
    let register: RegisterDeclaration
    var problems: [RowProblem] = []

    static func problems(_ register: RegisterDeclaration) -> [RowProblem] {
        var checks = DeclarationChecks(register: register)
        checks.checkNames()
        checks.checkAudiences()
        checks.checkStatus()
        checks.checkRules()
        checks.checkCounts()
        checks.checkShowing()
        checks.checkCare()
        return checks.problems
    }

    private init(register: RegisterDeclaration) { self.register = register }

    // MARK: Names

    private mutating func checkNames() {
        var seen: Set<FieldKey> = []
        for (place, field) in register.fields.enumerated() {
            if !seen.insert(field.key).inserted {
                report(
                    "fields.\(place).key", .planDuplicate,
                    found: Phrase("\"\(field.key)\" voor de tweede keer", "\"\(field.key)\" a second time"),
                    expected: Phrase("elke naam één keer", "every name once"))
            }
            if let list = field.kind.choices {
                checkUnique(list.choices.flatMap { [$0.id] + $0.was }, "fields.\(place).choices")
            }
        }
        for key in register.heading { need(key, at: "heading") }
        checkUnique(register.counts.map(\.id.rawValue), "counts")
        for (old, new) in register.renamed {
            need(new, at: "renamed.\(old)")
            refuse(old, "renamed.\(old)")
        }
        for key in register.dropped { refuse(key, "dropped") }
    }

    mutating func checkUnique(_ words: [String], _ path: String) {
        var seen: Set<String> = []
        for word in words where !seen.insert(word).inserted {
            report(
                path, .planDuplicate, found: Phrase("\"\(word)\" voor de tweede keer", "\"\(word)\" a second time"),
                expected: Phrase("elke id één keer", "every id once"))
        }
    }

    /// A field that there is, of one of some types.
    @discardableResult
    mutating func need(_ key: FieldKey, at path: String, of words: Set<FieldKind.Word>? = nil) -> Bool {
        guard register.has(key) else {
            let known = (register.fields.map(\.key.rawValue) + (register.status == nil ? [] : ["status"]))
                .joined(separator: ", ")
            report(
                path, .packReference, found: Phrase("het onbekende veld \"\(key)\"", "the unknown field \"\(key)\""),
                expected: Phrase("een van \(known)", "one of \(known)"))
            return false
        }
        let word = key == .status ? FieldKind.Word.choice : register.field(key)?.kind.word
        guard let words, let word, !words.contains(word) else { return true }
        let accepted = words.map(\.rawValue).sorted().joined(separator: ", ")
        report(
            path, .packInvalid,
            found: Phrase(
                "\"\(key)\", een veld van de soort \(word.rawValue)", "\"\(key)\", a field of type \(word.rawValue)"),
            expected: Phrase("een veld van de soort \(accepted)", "a field of type \(accepted)"))
        return false
    }

    private mutating func refuse(_ key: FieldKey, _ path: String) {
        guard register.has(key) else { return }
        report(
            path, .packInvalid, found: Phrase("\"\(key)\", dat een veld is", "\"\(key)\", which is a field"),
            expected: Phrase("een naam die geen veld meer heeft", "a name that no field has any more"))
    }

    mutating func report(_ path: String, _ kind: FindingKind, found: Phrase, expected: Phrase) {
        problems.append(
            RowProblem(
                kind, at: path, found: found, expected: expected,
                cure: Phrase(
                    "verbeter de regel; docs/register-format.md legt elke sleutel uit",
                    "correct the line; docs/register-format.md explains every key")))
    }

    // MARK: Audiences

    private mutating func checkAudiences() {
        let fields = register.fields.enumerated().map { ("fields.\($0).audience", $1.audience) }
        let states = register.status?.states.enumerated().map { ("status.states.\($0).audience", $1.audience) } ?? []
        let rows = [("rowAudience", register.rowAudience), ("status.audience", register.status?.audience)]
        for (path, audience) in fields + states + rows {
            guard let audience else { continue }
            checkNarrows(audience, path)
            if audience.needsOwner { needOwner(audience, path) }
        }
        if register.audience.needsOwner { needOwner(register.audience, "audience") }
        guard let whose = register.whose, need(whose, at: "whose", of: [.organisation, .area]) else { return }
        if let levels = register.field(whose)?.kind.levels, !levels.isEmpty, levels != [.municipality] {
            report(
                "whose", .packInvalid,
                found: Phrase("een gebied dat geen gemeente hoeft te zijn", "an area that need not be a municipality"),
                expected: Phrase("levels: [municipality]", "levels: [municipality]"))
        }
    }

    mutating func checkNarrows(_ audience: RegisterAudience, _ path: String) {
        guard !audience.isNoWider(than: register.audience) else { return }
        report(
            path, .planAudience,
            found: Phrase(
                "\(audience.rawValue) in een register dat \(register.audience.rawValue) is",
                "\(audience.rawValue) in a register that is \(register.audience.rawValue)"),
            expected: Phrase("niet ruimer dan het register", "no wider than the register"))
    }

    private mutating func needOwner(_ audience: RegisterAudience, _ path: String) {
        guard let whose = register.whose else {
            report(
                path, .planAudience,
                found: Phrase("\(audience.rawValue) zonder whose", "\(audience.rawValue) without whose"),
                expected: Phrase(
                    "de sleutel whose: welk veld zegt van wie een rij is",
                    "the key whose: which field says whose a row is"))
            return
        }
        guard audience == .sealed, register.field(whose)?.isMany == true else { return }
        report(
            path, .planAudience,
            found: Phrase("verzegeld voor meer dan één organisatie", "sealed for more than one organisation"),
            expected: Phrase("een veld whose zonder many", "a field whose without many"))
    }

    // MARK: Status

    private mutating func checkStatus() {
        guard let status = register.status else { return }
        checkUnique(status.states.flatMap { [$0.id] + $0.was }, "status.states")
        for id in status.start where status[id] == nil { unknownState(id, "status.start") }
        for (place, state) in status.states.enumerated() {
            for id in state.to where status[id] == nil { unknownState(id, "status.states.\(place).to") }
            for key in state.needs { need(key, at: "status.states.\(place).needs") }
        }
    }

    private mutating func unknownState(_ id: String, _ path: String) {
        let known = register.status?.states.map(\.id).joined(separator: ", ") ?? ""
        report(
            path, .packReference, found: Phrase("de onbekende stand \"\(id)\"", "the unknown state \"\(id)\""),
            expected: Phrase("een van \(known)", "one of \(known)"))
    }

    // MARK: Conditions

    /// Fields that there are, and words that they have.
    mutating func check(_ condition: Condition?, _ path: String) {
        for clause in condition?.clauses ?? [] {
            let place = "\(path).\(clause.key)"
            guard need(clause.key, at: place), case .oneOf(let words) = clause.test else { continue }
            let known: [String]? =
                clause.key == .status
                ? register.status?.states.map(\.id) : register.field(clause.key)?.kind.words
            guard let known else {
                need(clause.key, at: place, of: [.choice, .flag, .area, .organisation, .item, .body, .row])
                continue
            }
            for word in words.sorted() where !known.contains(word) {
                let list = known.joined(separator: ", ")
                report(
                    place, .packReference,
                    found: Phrase("de onbekende waarde \"\(word)\"", "the unknown value \"\(word)\""),
                    expected: Phrase("een van \(list)", "one of \(list)"))
            }
        }
    }
}

extension FieldKind {
    /// The words that a value may be, where the declaration lists them.
    fileprivate var words: [String]? {
        switch self {
        case .choice(let list): list.choices.map(\.id)
        case .flag: ["true", "false"]
        default: nil
        }
    }
}
