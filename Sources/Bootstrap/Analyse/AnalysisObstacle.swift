import Phrases
import Statistics

/// A reason as a word for programs and a sentence for people.
struct AnalysisObstacle {
    let code: String
    let sentence: Phrase

    init(_ code: String, _ sentence: Phrase) {
        self.code = code
        self.sentence = sentence
    }

    func remark(on series: String) -> AnalysisRemark { AnalysisRemark(series: series, code: code, sentence: sentence) }

    static let monthMissing = AnalysisObstacle(
        "month-missing",
        Phrase("deze maand ontbreekt; er is niets getoetst.", "this month is missing; nothing was tested."))
    static let allZero = AnalysisObstacle(
        "all-zero",
        Phrase(
            "de voorgeschiedenis heeft geen enkel geval; één geval is dan geen teken.",
            "the history has not one case; one case is no sign then."))
    static let exposureMissing = AnalysisObstacle(
        "population-missing", Phrase("niet elke maand heeft een aantal inwoners.", "not every month has a population."))
    static let notConverged = AnalysisObstacle(
        "not-converged", Phrase("de berekening vond geen uitkomst.", "the computation found no result."))
    static let constant = AnalysisObstacle(
        "constant",
        Phrase(
            "elke maand heeft hetzelfde aantal; de onzekerheid is daardoor niet te schatten.",
            "every month has the same count; the uncertainty cannot be estimated from that."))
    static let separated = AnalysisObstacle(
        "separated",
        Phrase(
            "de vergelijkbare maanden hebben geen enkel geval; de verwachting is nul en een alarm zegt weinig.",
            "the months of reference have not one case; the expected count is zero and an alarm says little."))

    static func tooFewMonths(_ usable: Int, _ required: Int) -> AnalysisObstacle {
        AnalysisObstacle(
            "too-few-months",
            Phrase(
                "er zijn \(usable) bruikbare maanden en er zijn er \(required) nodig.",
                "there are \(usable) usable months and \(required) are needed."))
    }
}

extension SignalSkip {
    var obstacle: AnalysisObstacle {
        switch self {
        case .monthMissing: .monthMissing
        case .tooFewMonths(let usable, let required): .tooFewMonths(usable, required)
        case .exposureMissing: .exposureMissing
        }
    }
}

extension FarringtonFlexible.Skip {
    var obstacle: AnalysisObstacle {
        switch self {
        case .monthMissing: .monthMissing
        case .tooFewMonths(let usable, let required): .tooFewMonths(usable, required)
        case .baselineIncomplete:
            AnalysisObstacle(
                "baseline-incomplete",
                Phrase(
                    "in de voorgeschiedenis ontbreken maanden; gebruik --engine default.",
                    "months of the history are missing; use --engine default."))
        case .allZero: .allZero
        case .notConverged: .notConverged
        case .tooFewCases(let recent, let required, _):
            AnalysisObstacle(
                "too-few-cases",
                Phrase(
                    "er zijn \(recent) gevallen in de laatste maanden en er zijn er \(required) nodig.",
                    "there are \(recent) cases in the last months and \(required) are needed."))
        case .exposureMissing: .exposureMissing
        case .wrongControl:
            AnalysisObstacle(
                "wrong-control", Phrase("deze opties gaan niet samen.", "these options do not go together."))
        }
    }
}

extension InterruptedTimeSeries.Obstacle {
    var obstacle: AnalysisObstacle {
        switch self {
        case .noMonthsInPeriod:
            AnalysisObstacle(
                "no-months-in-period",
                Phrase("de reeks heeft geen maand in deze periode.", "the series has no month in this period."))
        case .tooFewMonths(let usable, let required): .tooFewMonths(usable, required)
        case .allZero:
            AnalysisObstacle(
                "all-zero",
                Phrase(
                    "de maanden waarop de schatting rust hebben geen enkel geval.",
                    "the months that the estimate rests on have not one case."))
        case .exposureMissing: .exposureMissing
        case .notIdentified(let columns):
            AnalysisObstacle(
                "rank-deficient",
                Phrase(
                    "de maanden zeggen niets over: \(columns.joined(separator: ", ")).",
                    "the months say nothing about: \(columns.joined(separator: ", "))."))
        case .notConverged: .notConverged
        }
    }
}

extension InterruptedTimeSeries.Caveat {
    var obstacle: AnalysisObstacle {
        switch self {
        case .noOverdispersion:
            AnalysisObstacle(
                "no-overdispersion",
                Phrase(
                    "de aantallen spreiden niet meer dan toeval; er is met Poisson gerekend.",
                    "the counts scatter no more than chance; Poisson was used."))
        case .constant: .constant
        case .noCasesInPeriod:
            AnalysisObstacle(
                "no-cases-in-period", Phrase("de periode heeft geen enkel geval.", "the period has not one case."))
        case .missingMonths(let count):
            AnalysisObstacle(
                "months-missing",
                Phrase(
                    "in de periode ontbreken \(count) maanden; ze tellen niet mee.",
                    "\(count) months of the period are missing; they are left out."))
        case .autocorrelated(let correlation):
            AnalysisObstacle(
                "autocorrelated",
                Phrase(
                    "maanden lijken op hun buren (\((correlation * 100).rounded() / 100)); de marge is eerder te smal.",
                    "months resemble their neighbours (\((correlation * 100).rounded() / 100)); the interval is rather too narrow."
                ))
        }
    }
}
