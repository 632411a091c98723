import Facts
import Figures
import Geography
import Phrases
import Records
import RegionPack
import Testing

@testable import Registers
@testable import SiteKit

/// Registers in which something is hidden from each kind of reader, at every place where something can be: rows, fields,
/// states, references, amounts. The hidden parts say what a test makes them say.
struct HiddenParts: Sendable {
    /// In what only partners see.
    var partners = "een"
    /// In what only Utrecht sees, and in what is the bureau's.
    var inner = "een"
    /// How many rows there are that only partners see, and that only Utrecht or the bureau sees.
    var partnerRows = 2, innerRows = 2
    /// Who keeps the registers.
    var owner = "gm0344"

    func published() throws -> PublishedRegisters {
        PublishedRegisters(try reading(), areas: try Self.areas(), version: "proef")
    }

    func reading() throws -> RegisterReading {
        let reading = RegisterFolder.read(files, world: RegisterWorld(areas: try Self.areas()))
        let errors = reading.findings.filter { $0.severity == .error }
        #expect(errors.map { "\($0.file):\($0.row) \($0.found.english)" } == [])
        return reading
    }

    private static func areas() throws -> AreaDirectory { AreaDirectory(try SmallEdition.make().pack.areas) }

    private var files: [Registers.RegisterFile] {
        [
            ("plekken.yaml", places), ("plekken.md", placeRows), ("gesprekken.yaml", talks),
            ("gesprekken.md", talkRows), ("stil.yaml", silent), ("stil.md", silentRows),
        ].map { Registers.RegisterFile(name: "registers/\($0)", bytes: Array($1.utf8)) }
    }

    private func head(_ title: String) -> String {
        """
        title: {nl: \(title), en: \(title) in English}
        one: {nl: regel, en: row}
        many: {nl: regels, en: rows}
        lead: {nl: Waar het over gaat., en: What it is about.}
        source: {nl: Bureau, en: Bureau}
        heading: name
        owner: \(owner)
        review: {each: row, months: 12}

        """
    }

    private var places: String {
        head("Plekken") + """
            audience: public
            fieldAudience: public
            whose: town
            writers: [bureau, own]
            fields:
              - {key: name, type: line, required: true, label: {nl: Naam, en: Name}}
              - {key: when, type: span, label: {nl: Wanneer, en: When}}
              - {key: town, type: area, levels: [municipality], label: {nl: Gemeente, en: Municipality}}
              - {key: kind, type: choice, label: {nl: Soort, en: Kind}, choices: [{id: a, title: {nl: aa, en: aa}}, {id: b, title: {nl: bb, en: bb}}]}
              - {key: size, type: number, label: {nl: Maat, en: Size}}
              - {key: talk, type: row, of: gesprekken, many: true, label: {nl: Gesprek, en: Talk}}
              - {key: contact, type: line, label: {nl: Aanspreekpunt, en: Contact}, audience: partners}
              - {key: level, type: choice, audience: partners, label: {nl: Niveau, en: Level}, choices: [{id: laag, title: {nl: laag, en: low}}, {id: hoog, title: {nl: hoog, en: high}}]}
              - {key: day, type: date, audience: partners, label: {nl: Dag, en: Day}}
              - {key: hours, type: amounts, levels: [municipality], audience: partners, label: {nl: Uren, en: Hours}}
              - {key: own, type: line, audience: own, label: {nl: Eigen aantekening, en: Own note}}
              - {key: inner, type: line, audience: "organisation:gm0344", label: {nl: Binnen, en: Inside}}
            status:
              states:
                - {id: open, title: {nl: loopt, en: running}, to: [dicht]}
                - {id: dicht, title: {nl: afgerond, en: finished}, audience: partners, closed: true}
            expiry: {until: when, ahead: 6}
            counts:
              - {id: plekken, title: {nl: Plekken geteld, en: Places counted}, what: rows, per: [{choice: kind}, {area: town}], audience: public}
              - {id: niveaus, title: {nl: Niveaus geteld, en: Levels counted}, what: rows, per: [{choice: level}], audience: partners}
            filters: [kind, town, when, talk, level, day, status]
            views:
              - {view: table, columns: [name, when, kind, contact, level, status], sort: name, group: kind}
              - {view: board, by: status}
              - {view: board, by: level}
              - {view: calendar, span: when}
              - {view: map, area: town, by: kind}
              - {view: matrix, rows: town, columns: kind}
            feeds: [{feed: calendar, span: when}, {feed: atom}]
            """
    }

    private var placeRows: String {
        let level = partners == "een" ? "laag" : "hoog", day = partners == "een" ? "2022-02-01" : "2022-08-09"
        let seen = (0..<4).map { number in
            """
            --- row
            id: plek-\(number)
            name: Plein \(number)
            when: 2022-06-1\(number)
            town: GM0307
            kind: \(number % 2 == 0 ? "a" : "b")
            size: \(number * 10)
            talk: [gesprek-p0]
            contact: \(partners)
            level: \(level)
            day: \(day)
            hours: {GM0307: \(partners.count)}
            own: \(partners)
            inner: \(inner)
            status: open
            since: 2022-01-0\(number + 1)
            reviewed: 2022-01-01
            toConfirm: gemeente
            ---

            """
        }
        let hidden = (0..<partnerRows).map { number in
            """
            --- row
            id: dicht-\(number)
            name: \(partners) \(number)
            when: 2022-0\(number + 1)-20
            town: GM0344
            kind: b
            status: dicht
            since: 2022-05-0\(number + 1)
            toConfirm: gemeente
            ---

            """
        }
        return seen.joined() + hidden.joined() + inside(of: "plek", also: "status: open")
    }

    /// Rows of Utrecht alone.
    private func inside(of stem: String, also line: String = "example: false") -> String {
        (0..<innerRows).map { number in
            """
            --- row
            id: \(stem)-binnen-\(number)
            name: \(inner) \(number)
            town: GM0344
            audience: organisation:gm0344
            toConfirm: gemeente
            \(line)
            ---

            """
        }.joined()
    }

    private var talks: String {
        head("Gesprekken") + """
            audience: partners
            fieldAudience: partners
            rowAudience: partners
            whose: town
            writers: [bureau, own]
            fields:
              - {key: name, type: line, required: true, label: {nl: Naam, en: Name}}
              - {key: town, type: area, levels: [municipality], label: {nl: Gemeente, en: Municipality}}
              - {key: secret, type: line, label: {nl: Alleen bureau, en: Bureau only}, audience: "organisation:gm0344"}
              - {key: place, type: row, of: plekken, label: {nl: Plek, en: Place}}
            filters: [town, place]
            views:
              - {view: table, columns: [name, town, secret, place], sort: name}
            feeds: [{feed: atom}]
            """
    }

    private var talkRows: String {
        let seen = (0..<2).map { number in
            """
            --- row
            id: gesprek-p\(number)
            name: \(partners) gesprek \(number)
            town: GM0307
            secret: \(inner)
            place: \(innerRows > 0 ? "plek-binnen-0" : "plek-0")
            toConfirm: gemeente
            ---

            """
        }
        return seen.joined() + inside(of: "gesprek")
    }

    /// Of which whoever is not of Utrecht sees nothing at all.
    private var silent: String {
        head("Stil") + """
            audience: "organisation:gm0344"
            fieldAudience: "organisation:gm0344"
            fields:
              - {key: name, type: line, required: true, label: {nl: Naam, en: Name}}
              - {key: town, type: area, levels: [municipality], label: {nl: Gemeente, en: Municipality}}
            views: [{view: table, columns: [name], sort: name}]
            """
    }

    private var silentRows: String {
        (0..<innerRows).map { "--- row\nid: stil-\($0)\nname: \(inner) \($0)\ntoConfirm: gemeente\n---\n\n" }.joined()
    }
}
