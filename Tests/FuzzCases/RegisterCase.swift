import Facts
import Foundation
import Geography
import Phrases
import Records
import RegisterFiles
import Registers
import TestKit

/// What must hold for any bytes that are read as a register: its declaration, its rows, a span, or a table that is taken in.
package enum RegisterCase {
    package static let declaration = """
        title: {nl: Proef, en: Trial}
        one: {nl: plek, en: place}
        many: {nl: plekken, en: places}
        lead: {nl: Waar., en: Where.}
        source: {nl: Bureau, en: Bureau}
        audience: public
        fieldAudience: public
        whose: place
        writers: [bureau, own]
        heading: name
        fields:
          - {key: name, type: line, required: true, label: {nl: Naam, en: Name}}
          - {key: when, type: span, label: {nl: Wanneer, en: When}}
          - {key: kind, type: choice, label: {nl: Soort, en: Kind}, choices: [{id: a, title: {nl: A, en: A}}]}
          - {key: count, type: number, stated: true, smallest: 5, label: {nl: Aantal, en: Count}}
          - {key: place, type: area, levels: [municipality], label: {nl: Plaats, en: Place}}
          - {key: hours, type: amounts, levels: [municipality], label: {nl: Uren, en: Hours}}
          - {key: site, type: link, label: {nl: Adres, en: Address}}
        status: {states: [{id: open, title: {nl: open, en: open}, to: [shut]}, {id: shut, title: {nl: dicht, en: shut}}]}
        rules: [{rule: noOverlap, field: when, per: [place]}, {rule: unique, fields: [name]}]
        filters: [kind, status]
        views: [{view: table, columns: [name, when]}, {view: board, by: status}, {view: calendar, span: when}]
        feeds: [{feed: calendar, span: when}, {feed: atom}]

        """
    package static let rows = """
        --- row
        id: plein
        name: Plein
        when: 2022-06-16 14:00/16:30
        kind: a
        count: minder dan 5
        place: GM0344
        hours: {GM0344: 12, GM0307: notYetKnown}
        site: https://www.voorbeeld.nl/plein
        status: open
        example: true
        ---
        --- row
        id: park
        name: Park
        when: 2022-10-30 02:30+02:00/2022-11-01 03:00
        unknown: {count: notStated}
        toConfirm: Vraag het na.
        ---

        """

    package static let declarations = [Array(declaration.utf8)]
    package static let rowFiles = [Array(rows.utf8), Array(rows.prefix(260).utf8)]
    package static let spans = [
        "2022-06-16", "2022-06-16/2022-06-18", "2022-06-16 14:00/16:30", "2022-06-16 20:00/2022-06-17 02:00",
        "2022-06-16 14:00", "2022-Q1", "2022-H1", "2022", "2022-10-30 02:30+02:00/02:30+01:00",
        "2022-03-27 01:59/03:00",
    ].map { Array($0.utf8) }
    package static let tables = [
        "id,status,name,when,hours:GM0344,place\nplein,open,Plein,16-06-2022 14:00/16:30,12,GM0344\nnieuw,open,X,,,\n",
        "id;revision;count;site\nplein;;minder dan 5;https://www.voorbeeld.nl/plein\n",
        "sep=,\r\nid,example,source,toConfirm,reviewed,since\r\npark,ja,,Vraag het na.,01-02-2022,\r\n",
    ].map { Array($0.utf8) }

    package static let words = [
        "---", "--- row\n", "id: ", "plein", "when: ", "2022-03-27 02:30", "2022-10-30 02:30", "+02:00", "/", "-", ":",
        "unknown: {", "notStated", "minder dan ", "ruim ", "GM0344", "hours:GM0344", "=1+1", "'=", "\"", ",", ";", "\n",
        "\r\n", "\t", "audience: sealed", "type: ", "many: true", "{", "}", "[", "]", "9999-12-31", "0000-00-00",
        "24:00",
        "\u{FEFF}", "\u{0}", "é", "\u{202E}", "99999999999999999999", "-1", "1e9", "https://", "12/06/2022",
        "111222333",
    ]

    private static let world = RegisterWorld(
        areas: AreaDirectory(["GM0344", "GM0307"].compactMap { AreaCode($0).map { Area(code: $0) } }))

    private static func read(_ declaration: [UInt8], _ rows: [UInt8]) -> RegisterReading {
        RegisterFolder.read(
            [
                RegisterFile(name: "registers/proef.yaml", bytes: declaration),
                RegisterFile(name: "registers/proef.md", bytes: rows),
            ], world: world)
    }

    /// A register that is not shown says why, and one that is shows nobody more than who sees all of it.
    package static func problem(inDeclaration bytes: [UInt8]) -> String? {
        problem(read(bytes, rowFiles[0]), mayVanish: true)
    }

    package static func problem(inRows bytes: [UInt8]) -> String? {
        problem(read(declarations[0], bytes), mayVanish: false)
    }

    private static func problem(_ reading: RegisterReading, mayVanish: Bool) -> String? {
        let all = reading.shelf.visible(to: .bureau, in: world), open = reading.shelf.visible(to: .public, in: world)
        if all.registers.isEmpty, !mayVanish { return "rows that took their register down" }
        if all.registers.isEmpty, !reading.findings.contains(where: { $0.severity == .error }) {
            return "left out without a reason"
        }
        if let fault = reading.findings.lazy.compactMap(\.languageFault).first { return fault }
        for register in all.registers {
            if Set(register.rows.map(\.id)).count != register.rows.count { return "an id twice" }
            let shown = open[register.id]?.rows.map(\.id) ?? []
            if !Set(shown).isSubset(of: register.rows.map(\.id)) {
                return "a row that the public sees and the bureau does not"
            }
            if let problem = roundTrip(register, of: all) { return problem }
        }
        return nil
    }

    /// What is written is read again and changes nothing; a feed has as many ends as beginnings.
    private static func roundTrip(_ register: VisibleRegister, of all: VisibleRegisters) -> String? {
        guard register.showsRows else { return nil }
        guard let upload = try? RegisterUpload(name: "a.csv", bytes: RegisterTable(register).csv),
            let preview = RegisterImport.preview(upload, into: register.id, of: all, by: .bureau)
        else { return "a table that is not read again" }
        if !preview.changes.isEmpty || !preview.conflicts.isEmpty {
            return "a table that changes what it says: \(preview.changes)"
        }
        let setting = FeedSetting(language: .dutch, today: PlanDate(year: 2022, month: 1, day: 1) ?? .distantFuture)
        guard let feed = RegisterCalendar(register, words: all.words, setting: setting)?.bytes else { return nil }
        let lines = String(decoding: feed, as: UTF8.self).components(separatedBy: "\r\n")
        let isWhole = lines.count { $0.hasPrefix("BEGIN:") } == lines.count { $0.hasPrefix("END:") }
        if !isWhole || lines.contains(where: { $0.utf8.count > 75 }) { return "a calendar with a broken line" }
        return nil
    }

    /// What is read is written so that it is read the same.
    package static func problem(inSpan bytes: [UInt8]) -> String? {
        guard let text = String(validating: bytes, as: UTF8.self), let span = try? Span(text: text) else { return nil }
        if let end = span.end, end <= span.start { return "an end that is not after its start" }
        guard let again = try? Span(text: span.description) else { return "“\(span.description)” is not read again" }
        return again == span ? nil : "“\(span.description)” means something else"
    }

    /// Nothing of a table with an error is taken; of one without, taking it twice changes nothing the second time.
    package static func problem(inTable bytes: [UInt8]) -> String? {
        let registers = read(declarations[0], rowFiles[0]).shelf.visible(to: .bureau, in: world)
        guard let id = RegisterID("proef"), let upload = try? RegisterUpload(name: "a.csv", bytes: bytes) else {
            return nil
        }
        guard let preview = RegisterImport.preview(upload, into: id, of: registers, by: .bureau) else {
            return "no register"
        }
        if let fault = preview.findings.lazy.compactMap(\.languageFault).first { return fault }
        if Set(preview.changes.map(\.id)).count != preview.changes.count { return "a row twice" }
        if preview.changes.contains(where: { $0.edits.isEmpty && !$0.isNew }) { return "a change that changes nothing" }
        if preview.findings.contains(where: { $0.severity == .error }), preview.isAcceptable {
            return "an error that is taken"
        }
        return nil
    }
}
