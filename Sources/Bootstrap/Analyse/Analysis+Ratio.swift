import Glibc
import Phrases
package import Statistics

extension Analysis {
    /// The ratio of two Poisson counts with its exact interval and the p-values that are in use.
    package func ratio(
        counts: String, exposures: String, level: ConfidenceLevel
    ) throws(CommandFailure) {
        let (now, before) = try pair(counts, option: "--counts", isExposure: false)
        let (nowExposure, beforeExposure) = try pair(exposures, option: "--exposure", isExposure: true)
        guard now + before > 0 else {
            throw .noSuchFigure(
                Phrase("Twee nullen: er is niets te vergelijken.", "Two zeros: there is nothing to compare."))
        }
        let found = RateRatio.compare(
            now: now, before: before, exposure: (nowExposure, beforeExposure), level: level)
        let tests = RateRatio.tests(now: now, before: before, exposure: (nowExposure, beforeExposure))
        let ratio: Double
        if case .value(let value) = found.estimate { ratio = value } else { ratio = .infinity }
        var rows = AnalysisTable([
            "x1", "x2", "t1", "t2", "rr", "ci_lo", "ci_hi", "p_minlike", "p_upper", "p_lower", "p_double", "p_midp",
            "z_sqrt", "z_wheeler_poisson", "z_score",
        ])
        rows.add(
            [
                now, before, nowExposure, beforeExposure, ratio, found.lower, found.upper, tests.minimumLikelihood,
                tests.upper, tests.lower, found.p, found.midP, tests.rootScore, tests.wheelerScore, tests.score,
            ].map(AnalysisTable.Cell.number))
        rows.show(format, on: terminal)
    }

    private func pair(_ text: String, option: String, isExposure: Bool) throws(CommandFailure) -> (Double, Double) {
        let parts: [Double] = text.split(separator: ",", omittingEmptySubsequences: false).compactMap { part in
            let number = Double(part.filter { $0 != " " }) ?? -1
            return isUsable(number, isExposure) ? number : nil
        }
        guard parts.count == 2, text.count(where: { $0 == "," }) == 1 else {
            throw .wrongUse(
                isExposure
                    ? Phrase(
                        "\(option) is twee getallen boven nul, zoals 1,1.",
                        "\(option) is two numbers above zero, such as 1,1.")
                    : Phrase(
                        "\(option) is twee gehele aantallen van nul of meer, zoals 42,30.",
                        "\(option) is two whole counts of zero or more, such as 42,30."))
        }
        return (parts[0], parts[1])
    }

    private func isUsable(_ number: Double, _ isExposure: Bool) -> Bool {
        if isExposure { return number >= 1e-9 && number <= 1e18 }
        return number >= 0 && number <= 1e9 && number == number.rounded()
    }
}
