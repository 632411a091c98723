import Facts
import Ingest
import Phrases
package import Statistics

/// What `vib analyse signals` was asked.
package struct SignalsQuestion: Sendable {
    package enum Engine: Sendable {
        case standard(SearchSettings)
        case harmonic(SignalSettings)
        case farrington(FarringtonControl)
    }

    package var engine: Engine
    package var path: String?
    /// How many of the last months of the table are tested.
    package var last = 1
    package var isPerInhabitant = false
    /// Months or ranges of months to leave out, such as `2020-03..2021-06`.
    package var excluded: [String] = []

    package init(engine: Engine) { self.engine = engine }
}

extension Analysis {
    /// Tests the last months of every series in a table.
    package func signals(_ question: SignalsQuestion) throws(CommandFailure) {
        let table = try series(question.path)
        try requirePopulation(table, question.isPerInhabitant)
        guard let months = table.months else { return }
        let excluded = try question.excluded.map { text throws(CommandFailure) in try range(text) }
        let first = max(months.lowerBound, months.upperBound.advanced(by: 1 - max(1, question.last)))
        let tested = Array(first...months.upperBound)
        switch question.engine {
        case .standard(let settings):
            let runs = searched(
                table, testing: tested, by: settings, without: excluded, isPerInhabitant: question.isPerInhabitant)
            show(table, runs, of: tested)
        case .harmonic(let settings):
            let runs = tested.map { month in
                SignalEngine.test(
                    table.series.map {
                        $0.statistics(excluded, isPerInhabitant: question.isPerInhabitant, upTo: month)
                    }, settings: settings)
            }
            show(table, runs, of: tested)
        case .farrington(let control):
            if let fault = control.fault { throw .wrongUse(fault.sentence) }
            farrington(
                table, testing: tested, by: control, without: excluded, isPerInhabitant: question.isPerInhabitant)
        }
    }

    func requirePopulation(_ table: SeriesTable, _ isWanted: Bool) throws(CommandFailure) {
        guard isWanted, !table.hasPopulation else { return }
        throw .failed(
            Phrase(
                "--offset population vraagt een kolom population in het bestand.",
                "--offset population needs a column population in the file."))
    }

    private func range(_ text: String) throws(CommandFailure) -> ClosedRange<Month> {
        let ends = text.split(separator: "..", omittingEmptySubsequences: false).map(String.init)
        let first = try month(ends.first ?? "", option: "--exclude")
        let last = ends.count == 2 ? try month(ends[1], option: "--exclude") : first
        guard ends.count <= 2, first <= last else {
            throw .wrongUse(
                Phrase(
                    "--exclude is een maand of een periode, zoals 2020-03..2021-06.",
                    "--exclude is a month or a range, such as 2020-03..2021-06."))
        }
        return first...last
    }

    private func farrington(
        _ table: SeriesTable, testing tested: [Month], by control: FarringtonControl,
        without excluded: [ClosedRange<Month>],
        isPerInhabitant: Bool
    ) {
        let series = table.series.map { $0.statistics(excluded, isPerInhabitant: isPerInhabitant) }
        let ranges = table.series.map { item -> Range<Int> in
            let start = item.firstMonth.distance(to: tested[0])
            return start..<(start + tested.count)
        }
        let outcomes = FarringtonFlexible.test(series, months: ranges, control: control)
        var rows = AnalysisTable(["series_id", "month", "observed", "expected", "upperbound", "alarm", "phi"])
        var remarks: [AnalysisRemark] = []
        for (place, item) in table.series.enumerated() {
            for (month, outcome) in zip(tested, outcomes[place]) {
                let head: [AnalysisTable.Cell] = [
                    .text(item.id), .text(Self.text(month)), .optional(item.count(month)),
                ]
                switch outcome {
                case .tested(let result):
                    rows.add(
                        head + [
                            .number(result.expected), .number(result.upper), .flag(result.isAlarm),
                            .number(result.dispersion),
                        ])
                    if result.isSeparated { remarks.append(AnalysisObstacle.separated.remark(on: item.id)) }
                case .notTested(let skip):
                    remarks.append(skip.obstacle.remark(on: item.id))
                    switch skip {
                    // Too few cases to speak of is an answer: no alarm.
                    case .tooFewCases(_, _, let dispersion):
                        rows.add(head + [.missing, .missing, .number(0), .number(dispersion)])
                    case .allZero: rows.add(head + [.missing, .missing, .number(0), .missing])
                    default: rows.add(head)
                    }
                }
            }
            if Set(item.counts).count == 1, item.counts[0] > 0 {
                remarks.append(AnalysisObstacle.constant.remark(on: item.id))
            }
        }
        rows.show(format, on: terminal)
        say(AnalysisRemark.merged(remarks))
    }

    /// The months that share a limit are searched too: those before the first tested one, as far as the table goes back.
    private func searched(
        _ table: SeriesTable, testing tested: [Month], by settings: SearchSettings,
        without excluded: [ClosedRange<Month>], isPerInhabitant: Bool
    ) -> [FamilyTest] {
        guard let months = table.months, let first = tested.first, let last = tested.last else { return [] }
        let start = max(months.lowerBound, first.advanced(by: 1 - settings.windowMonths))
        var before: [MonthEvidence] = [], runs: [FamilyTest] = []
        for month in start...last {
            let series = table.series.map {
                SearchedSeries($0.statistics(excluded, isPerInhabitant: isPerInhabitant, upTo: month))
            }
            let found = SearchedMonth(FamilyMonth(series), settings: settings)
            if month >= first {
                runs.append(found.test(found.evidence.list(after: before, settings: settings), settings: settings))
            }
            before.append(found.evidence)
        }
        return runs
    }

    private func show(_ table: SeriesTable, _ runs: [FamilyTest], of tested: [Month]) {
        var rows = AnalysisTable([
            "series_id", "month", "observed", "expected", "upperbound", "alarm", "phi", "p", "q", "lower", "upper",
            "reason",
        ])
        var remarks: [AnalysisRemark] = []
        for (place, item) in table.series.enumerated() {
            for (month, run) in zip(tested, runs) {
                let head: [AnalysisTable.Cell] = [
                    .text(item.id), .text(Self.text(month)), .optional(item.count(month)),
                ]
                switch run.outcomes[place] {
                case .tested(let result):
                    rows.add(
                        head + [
                            .number(result.expected), .number(Double(result.limit)), .flag(result.isSignal),
                            .number(result.dispersion), .number(result.pValue), .number(result.qValue),
                            .number(Double(result.lower)), .number(Double(result.upper)),
                        ])
                case .notTested(let skip):
                    remarks.append(skip.obstacle.remark(on: item.id))
                    rows.add(
                        head + [AnalysisTable.Cell](repeating: .missing, count: 8) + [.text(skip.obstacle.code)])
                }
            }
        }
        rows.show(format, on: terminal)
        for (month, run) in zip(tested, runs) {
            let chance = (run.expectedByChance * 10).rounded() / 10
            terminal.say(
                Phrase(
                    "\(Self.text(month)): \(run.tested) reeksen getoetst, \(run.signals) signalen, ongeveer \(chance) door toeval verwacht.",
                    "\(Self.text(month)): tested \(run.tested) series, \(run.signals) signals, about \(chance) expected by chance."
                ))
        }
        say(AnalysisRemark.merged(remarks))
    }
}

extension SeriesTable.Series {
    /// The count of a month; nil where there is none.
    func count(_ month: Month) -> Double? {
        let place = firstMonth.distance(to: month)
        return counts.indices.contains(place) && isObserved[place] ? counts[place] : nil
    }

    /// As the engines take it.
    /// - Parameter last: cuts or fills the series up to this month; it is then the one that is tested.
    func statistics(
        _ excluded: [ClosedRange<Month>] = [], isPerInhabitant: Bool, upTo last: Month? = nil
    ) -> SignalSeries {
        var used = isObserved
        for range in excluded {
            for place in used.indices where range.contains(firstMonth.advanced(by: place)) { used[place] = false }
        }
        var counts = self.counts
        var people = isPerInhabitant ? population : []
        if let last {
            let length = max(0, firstMonth.distance(to: last) + 1)
            // A month that is tested stays tested, also within what is left out.
            if length > 0, length <= isObserved.count { used[length - 1] = isObserved[length - 1] }
            let more = max(0, length - counts.count)
            counts = Array(counts.prefix(length)) + [Double](repeating: 0, count: more)
            used = Array(used.prefix(length)) + [Bool](repeating: false, count: more)
            if isPerInhabitant { people = Array(people.prefix(length)) + [Double](repeating: 0, count: more) }
        }
        return SignalSeries(counts: counts, isUsed: used, firstMonth: firstMonth.monthOfYear, exposure: people)
    }
}

extension FarringtonControl.Fault {
    /// What the option should have been.
    var sentence: Phrase {
        switch self {
        case .years: Phrase("--b is 1 tot en met 30.", "--b is 1 to 30.")
        case .halfWindow: Phrase("--w is 0 tot en met 5.", "--w is 0 to 5.")
        case .periods: Phrase("--periods is 1 tot en met 12.", "--periods is 1 to 12.")
        case .periodsForWindow:
            Phrase(
                "--periods past niet bij --w: met w=0 hoogstens 12, w=1 hoogstens 10, w=2 hoogstens 8.",
                "--periods does not fit --w: with w=0 at most 12, w=1 at most 10, w=2 at most 8.")
        case .pastMonths:
            Phrase(
                "--past is 0 of meer en korter dan de voorgeschiedenis.",
                "--past is 0 or more and shorter than the history.")
        case .alpha: Phrase("--alpha ligt tussen 0 en 0,5.", "--alpha lies between 0 and 0.5.")
        case .weightsThreshold: Phrase("--weights-threshold is boven 0.", "--weights-threshold is above 0.")
        case .limit:
            Phrase(
                "--limit54 is on, off of twee getallen zoals 5,4.", "--limit54 is on, off or two numbers such as 5,4.")
        }
    }
}
