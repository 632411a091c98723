import Facts
import Figures
import Geography
import Markup
import Phrases
import RegionPack
import SiteKit
import Tables

/// The figures of a view, a row each, with what each row is about and where it comes from: the same in every form of file.
struct ExplorerSheet {
    private enum Value {
        case text(String)
        case count(Int?)
        /// Unrounded.
        case number(Double?)
    }

    private let rows: [[Value]]
    private let e: Exploration
    private var language: Language { e.language }

    init(_ answer: ExplorerAnswer, _ e: Exploration) {
        self.e = e
        switch answer.figures {
        case .period(let figures): rows = figures.map { Self.row($0, e) }
        case .courses(let courses):
            rows = courses.flatMap { course in course.points.map { Self.row($0, of: course, e) } }
        }
    }

    private static let columns: [(key: String, title: Phrase, width: Double)] = [
        ("area_code", Phrase("gebied_code", "area_code"), 12), ("area", Phrase("gebied", "area"), 24),
        ("offence_code", Phrase("misdrijf_code", "offence_code"), 12), ("offence", Phrase("misdrijf", "offence"), 30),
        ("measure", Phrase("maat", "measure"), 24), ("period", Phrase("periode", "period"), 20),
        ("value", Phrase("waarde", "value"), 12), ("unit", Phrase("eenheid", "unit"), 24),
        ("status", Phrase("status", "status"), 12), ("why_no_value", Phrase("waarom_geen_waarde", "why_no_value"), 28),
        ("count", Phrase("aantal", "count"), 10), ("low", Phrase("marge_van", "margin_from"), 10),
        ("high", Phrase("marge_tot", "margin_to"), 10), ("base_period", Phrase("vergeleken_met", "compared_with"), 20),
        ("base_count", Phrase("aantal_toen", "count_then"), 10),
        ("change_percent", Phrase("verschil_procent", "change_percent"), 12),
        ("verdict", Phrase("oordeel", "verdict"), 22), ("remark", Phrase("toelichting", "remark"), 40),
        ("source", Phrase("bron", "source"), 28),
        ("example_figures", Phrase("voorbeeldcijfers", "example_figures"), 10),
        ("data_version", Phrase("dataversie", "data_version"), 22),
    ]

    // MARK: Rows

    private static func subject(_ area: AreaCode, _ offence: OffenceSelection, in e: Exploration) -> [Value] {
        [
            .text(area.rawValue), .text(e.edition.name(of: area)), .text(offence.asked ?? RouteWord.all(e.language)),
            .text(e.edition.exportTitle(of: offence, in: e.language)),
        ]
    }

    private static func end(_ e: Exploration) -> [Value] {
        [
            .text(e.edition.sourceText(in: e.language)),
            .text((e.edition.isExample ? Phrase("ja", "yes") : Phrase("nee", "no"))(e.language)),
            .text(e.edition.version.description),
        ]
    }

    private static func row(_ figure: Figure, _ e: Exploration) -> [Value] {
        let change = figure.comparison, language = e.language
        let notes = figure.notes.filter { $0 != .exampleFigures }.map { $0.text(in: language, edition: e.edition) }
        let remark = ([e.edition.absentParts(of: figure.area, in: language)].compactMap { $0 } + notes).joined(
            separator: " ")
        let middle: [Value] = [
            .text(figure.measure.choice(language)), .text(figure.period.key), .number(figure.value.value),
            .text(figure.measure.unit(isMonthly: false)(language)), .text(figure.status.text(in: language)),
            .text(figure.value.reason?.text(in: language) ?? ""), .count(figure.numerator),
            .number(figure.interval?.lowerBound), .number(figure.interval?.upperBound),
            .text(change?.period.key ?? ""), .count(change?.baseCount), .number(change?.changePercent.value),
            .text(change?.verdict.directedText(in: language) ?? ""), .text(remark),
        ]
        return subject(figure.area, figure.offence, in: e) + middle + end(e)
    }

    private static func row(_ point: CoursePoint, of course: Course, _ e: Exploration) -> [Value] {
        let language = e.language, isMonthly = course.measure == .count
        let period =
            isMonthly
            ? PeriodRange.months(point.month...point.month) : .months(point.month.advanced(by: -11)...point.month)
        let isCount = isMonthly || course.measure == .moving12Months
        let notes = course.breaks.filter { $0.from == point.month }.map { e.context($0.title) }.joined(separator: "; ")
        let middle: [Value] = [
            .text(course.measure.choice(language)), .text(period.key), .number(point.value.value),
            .text(course.measure.unit(isMonthly: true)(language)),
            .text(point.value.value == nil ? "" : point.status.text(in: language)),
            .text(point.value.reason?.text(in: language) ?? ""),
            .count(isCount ? point.value.value.map { Int($0) } : nil),
            .number(nil), .number(nil), .text(""), .count(nil), .number(nil), .text(""), .text(notes),
        ]
        return subject(course.area, course.offence, in: e) + middle + end(e)
    }

    // MARK: Forms

    func csv(_ dialect: CSVText.Dialect) -> [UInt8] {
        var csv = CSVText(Self.columns.map { $0.title(language) }, .oneLine, dialect)
        for row in rows {
            csv.append(
                row.map { value -> CSVCell in
                    switch value {
                    case .text(let text): .text(text)
                    case .count(let count): .count(count)
                    case .number(let number): .number(number)
                    }
                })
        }
        return csv.bytes
    }

    /// What was asked, and a row per figure under the same names in every language.
    var json: String {
        let objects = rows.map { row in
            "{" + zip(Self.columns, row).map { "\"\($0.key)\":\(Self.json($1))" }.joined(separator: ",") + "}"
        }
        let about = [
            ("source", e.edition.sourceText(in: language)), ("data_version", e.edition.version.description),
            ("address", e.context.href(.explorer, e.asked).value),
        ].map { "\"\($0.0)\":\(JSON.text($0.1).text)" }.joined(separator: ",")
        return
            "{\(about),\"example_figures\":\(e.edition.isExample),\"figures\":[\(objects.joined(separator: ",\n"))]}\n"
    }

    private static func json(_ value: Value) -> String {
        switch value {
        case .text(let text): text.isEmpty ? "null" : JSON.text(text).text
        case .count(let count): count.map(String.init) ?? "null"
        case .number(let number): number.flatMap { $0.isFinite ? "\($0)" : nil } ?? "null"
        }
    }

    /// The figures, what they mean, and where they come from, a sheet each.
    var workbook: Workbook {
        let columns = Self.columns.map { Sheet.Column($0.title(language), width: $0.width) }
        let cells = rows.map { row in row.map(cell) }
        return Workbook(
            title: e.context(SitePhrases.explore),
            sheets: [
                Sheet(name: Phrase("Cijfers", "Figures")(language), columns: columns, rows: cells, frozenColumns: 2),
                definitions, about,
            ])
    }

    private func cell(_ value: Value) -> Sheet.Cell {
        switch value {
        case .text(let text): text.isEmpty ? .empty : .text(text)
        case .count(let count): count.map(Sheet.Cell.whole) ?? .empty
        case .number(let number):
            number.flatMap { $0.isFinite ? .number($0, decimals: $0 == $0.rounded() ? 0 : 1) : nil } ?? .empty
        }
    }

    private var definitions: Sheet {
        let offences = e.offences.map { selection -> [Sheet.Cell] in
            [.text(e.edition.exportTitle(of: selection, in: language)), .text(OffenceMeaning.text(selection, e))]
        }
        let measures: [[Sheet.Cell]] = Set([e.measure, e.asked.against]).sorted { $0.rawValue < $1.rawValue }.map {
            [.text($0.choice(language)), .text($0.meaning(language))]
        }
        let verdicts: [[Sheet.Cell]] = [
            [
                .text(Phrase("oordeel", "verdict")(language)),
                .text(
                    Phrase(
                        "Of het verschil in aantallen groter is dan toeval kan verklaren (95%). Is het oordeel ‘kan toeval zijn’, dan is niet gezegd dat er niets veranderde.",
                        "Whether the difference in counts is larger than chance can explain (95%). Where the verdict is ‘could be chance’, that does not say that nothing changed."
                    )(language)),
            ]
        ]
        return Sheet(
            name: Phrase("Begrippen", "Definitions")(language),
            columns: [
                .init(Phrase("begrip", "term")(language), width: 30),
                .init(Phrase("betekenis", "meaning")(language), width: 90),
            ], rows: measures + offences + verdicts)
    }

    private var about: Sheet {
        let facts: [(String, String)] = [
            (Phrase("bron", "source")(language), e.edition.sourceText(in: language)),
            (Phrase("dataversie", "data version")(language), e.edition.version.description),
            (
                Phrase("voorbeeldcijfers", "example figures")(language),
                (e.edition.isExample ? Phrase("ja, verzonnen", "yes, invented") : Phrase("nee", "no"))(language)
            ),
            (Phrase("adres", "address")(language), (e.context.origin ?? "") + e.context.href(.explorer, e.asked).value),
        ]
        return Sheet(
            name: Phrase("Over dit bestand", "About this file")(language),
            columns: [.init(Phrase("wat", "what")(language), width: 24), .init("", width: 90)],
            rows: facts.map { [.text($0.0), .text($0.1)] })
    }
}
