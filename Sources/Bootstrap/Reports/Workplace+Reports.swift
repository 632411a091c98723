import Facts
import Figures
import Phrases
import Records
import Reports

extension Workplace {
    /// Freezes the figures of a template for a period in a folder.
    package func freezeReport(
        _ id: String, period: String, folder: String, moment: AskedMoment
    ) throws(CommandFailure) {
        let reading = ReportFolder.read(folder: settings.region, pack: pack)
        guard let template = reading.templates.first(where: { $0.id == id }) else {
            throw Self.noTemplate(id, reading)
        }
        guard let asked = PlanPeriod(period) else {
            throw .wrongUse(
                Phrase(
                    "--period is een periode zoals 2022-06, 2022-H1 of 2022.",
                    "--period is a period such as 2022-06, 2022-H1 or 2022."))
        }
        let run = try frozen(template, files: reading.sources[id] ?? [], period: asked, moment: moment)
        try RunFolder(path: folder).keep(run)
        terminal.answer(run.digest)
        let (count, kept) = (run.reports.count, folder)
        terminal.say(
            Phrase(
                "Vastgezet: \(count == 1 ? "1 rapport" : "\(count) rapporten"), in \(kept). Maak de documenten met: vib report render \(kept)",
                "Frozen: \(count == 1 ? "1 report" : "\(count) reports"), in \(kept). Make the documents with: vib report render \(kept)"
            ))
    }

    /// Says which figures of a run another freezing of the same would change; none is an answer too.
    package func compareReport(in folder: String, moment: AskedMoment, format: AnswerFormat) throws(CommandFailure) {
        let old = try RunFolder(path: folder).run()
        guard let template = old.readTemplate, let period = PlanPeriod(old.asked) else {
            throw .failed(Self.unreadable)
        }
        let new = try frozen(template, files: old.template.files, period: period, moment: moment)
        let changes = RunDifference(from: old, to: new).changes.map { ReportChangeRow($0) }
        terminal.answer(changes, format: format)
        guard format == .text else { return }
        let count = changes.count
        terminal.say(
            count == 0
                ? Phrase("Geen cijfer verandert.", "No figure changes.")
                : Phrase(
                    count == 1 ? "1 cijfer verandert." : "\(count) cijfers veranderen.",
                    count == 1 ? "1 figure changes." : "\(count) figures change."))
    }

    static let unreadable = Phrase(
        "Het sjabloon in de vastgezette cijfers is niet meer te lezen.",
        "The template in the frozen figures can no longer be read.")

    private func frozen(
        _ template: ReportTemplate, files: [ReportFile], period: PlanPeriod, moment: AskedMoment
    ) throws(CommandFailure) -> FrozenRun {
        try ensureSomethingToShow()
        let edition = try openEdition(asOf: state(moment))
        var number: Int64?
        if case .state(let asked) = moment { number = asked }
        do {
            return try Freezing(template, files: files, edition: edition, period: period, state: number).run()
        } catch {
            throw error.failure
        }
    }

    private static func noTemplate(_ id: String, _ reading: ReportReading) -> CommandFailure {
        let known = reading.templates.map(\.id).joined(separator: ", "), quoted = Finding.quote(id)
        return .noSuchFigure(
            Phrase(
                "Er is geen goed sjabloon \"\(quoted)\". Wel: \(known). Fouten noemt: vib report check",
                "There is no whole template \"\(quoted)\". There are: \(known). For mistakes: vib report check"))
    }
}

extension Freezing.Obstacle {
    fileprivate var failure: CommandFailure {
        switch self {
        case .otherGrain(let grain):
            let (dutch, english) =
                switch grain {
                case .month: ("een maand, zoals 2022-06", "a month, such as 2022-06")
                case .halfYear: ("een half jaar, zoals 2022-H1", "a half-year, such as 2022-H1")
                case .year: ("een jaar, zoals 2022", "a year, such as 2022")
                }
            return .wrongUse(
                Phrase("Dit rapport gaat over \(dutch).", "This report is about \(english)."))
        case .nothingToReport:
            return .noSuchFigure(
                Phrase("Over deze periode is er geen enkel cijfer.", "There is no figure at all for this period."))
        }
    }
}

/// A line of `vib report diff`.
struct ReportChangeRow: AnswerRow {
    let report, figure, title, area, period, before, after: String

    init(_ change: RunDifference.Change) {
        report = change.place.code
        figure = change.figure
        title = change.title
        area = change.about.code
        period = change.period
        before = Self.text(change.before)
        after = Self.text(change.after)
    }

    /// `558 (606)`: the figure and what it is held against.
    private static func text(_ figure: FrozenFigure?) -> String {
        guard let figure else { return "-" }
        let own = figure.count.map(String.init) ?? figure.reason?.word ?? figure.state
        return figure.comparison.map { "\(own) (\($0.base))" } ?? own
    }

    static let headers = ["report", "figure", "title", "area", "period", "before", "after"]
    var cells: [String] { [report, figure, title, area, period, before, after] }
}
