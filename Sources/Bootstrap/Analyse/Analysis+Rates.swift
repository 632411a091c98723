import Ingest
import Phrases
import Statistics

extension Analysis {
    /// Rates per 1,000, intervals, funnel limits, scores and smoothed rates of a table of areas, under the names of the references.
    package func rates(_ path: String?) throws(CommandFailure) {
        let (bytes, name) = try read(path)
        let table: AreaRateTable
        do {
            table = try AreaRateTable.read(bytes: bytes, name: name)
        } catch {
            throw .failed(error.sentence)
        }
        for finding in table.findings { terminal.say(FindingText.line(finding, terminal.language)) }
        guard !table.rows.isEmpty else {
            throw .noSuchFigure(Phrase("\(name) heeft geen bruikbare rij.", "\(name) has no usable row."))
        }
        let counts = table.rows.map(\.count)
        let people = table.rows.map(\.population)
        var rows = AnalysisTable(RateColumns.names)
        do {
            let plot = try FunnelPlot(counts: counts, exposures: people)
            let marshall = EmpiricalBayes.marshall(counts: counts, exposures: people)
            let gamma = GammaPoisson(counts: counts, exposures: people, target: plot.target)
            for index in table.rows.indices {
                rows.add(
                    RateColumns.cells(
                        table.rows[index], plot, index, marshall: marshall?.rates[index], gamma: gamma?.places[index]))
            }
            rows.show(format, on: terminal)
            if gamma == nil {
                terminal.say(
                    Phrase(
                        "De gebieden verschillen niet meer dan toeval; er is geen gamma-Poisson te schatten.",
                        "The areas differ no more than chance; there is no gamma-Poisson to estimate."))
            }
        } catch {
            for row in table.rows { rows.add(RateColumns.withoutTarget(row)) }
            rows.show(format, on: terminal)
            terminal.say(
                Phrase(
                    "Er is geen enkel geval; een streefwaarde en grenzen zijn er niet.",
                    "There is not one case; there is no target and there are no limits."))
        }
    }
}

/// The columns of the reference table `rates.csv`, as far as one table decides them.
private enum RateColumns {
    private static let intervals = ["g_lo", "g_hi", "b_lo", "b_hi", "g998_lo", "g998_hi"]
    private static let limits =
        ["f", "fi", "fb"].flatMap { name in ["lo95", "hi95", "lo998", "hi998"].map { "\(name)_\($0)" } }
        + ["fn_lo95", "fn_hi95", "fod_lo95", "fod_hi95", "fod_lo998", "fod_hi998"]
    private static let scores = [
        "z", "z_wins", "z_mult", "z_add", "z_sqrt", "z_sqrt_wins", "z_sqrt_mult", "p_upper", "p_lower",
    ]
    private static let smoothed = ["eb_marshall", "eb_gamma_mean", "eb_gamma_lo", "eb_gamma_hi", "eb_gamma_p_above"]

    static let names =
        ["area_id", "population", "count", "rate"] + intervals + ["expected"] + limits + scores + smoothed

    /// What needs no other area.
    static func withoutTarget(_ row: AreaRateTable.Row) -> [AnalysisTable.Cell] {
        let unit = 1000 / row.population
        let exact = PoissonInterval.garwood(row.count)
        let byar = PoissonInterval.byar(row.count)
        let wide = PoissonInterval.garwood(row.count, level: .percent998)
        let values = [
            row.population, row.count, row.count * unit, exact.lower * unit, exact.upper * unit, byar.lower * unit,
            byar.upper * unit, wide.lower * unit, wide.upper * unit,
        ]
        return [.text(row.id)] + values.map(AnalysisTable.Cell.number)
    }

    static func cells(
        _ row: AreaRateTable.Row, _ plot: FunnelPlot, _ index: Int, marshall: Double?, gamma: GammaPoisson.Place?
    ) -> [AnalysisTable.Cell] {
        let score = plot.scores[index]
        let numbers =
            [score.expected] + limits(row, plot, expected: score.expected) + [
                score.z, score.winsorised, score.multiplicative, score.additive, score.root, score.rootWinsorised,
                score.rootMultiplicative, score.upper, score.lower,
            ]
        let drawn: [Double?] = [
            marshall.map { $0 * 1000 }, gamma.map { $0.mean * 1000 }, gamma.map { $0.interval.lower * 1000 },
            gamma.map { $0.interval.upper * 1000 }, gamma?.above,
        ]
        return withoutTarget(row) + numbers.map(AnalysisTable.Cell.number) + drawn.map(AnalysisTable.Cell.optional)
    }

    private static func limits(_ row: AreaRateTable.Row, _ plot: FunnelPlot, expected: Double) -> [Double] {
        let unit = 1000 / row.population
        let tails: [TailProbability] = [.lower(0.025), .upper(0.025), .lower(0.001), .upper(0.001)]
        let people = Int(row.population.rounded())
        let deviates = tails.map { NormalDistribution.quantile($0) }
        func normal(_ deviate: Double, _ dispersion: Double) -> Double {
            1000
                * FunnelLimits.normal(deviate, target: plot.target, exposure: row.population, dispersion: dispersion)
        }
        return tails.map { FunnelLimits.poisson($0, expected: expected) * unit }
            + tails.map { Double(FunnelLimits.poissonCount($0, expected: expected)) * unit }
            + tails.map { FunnelLimits.binomial($0, trials: people, share: plot.target) * unit }
            + deviates.prefix(2).map { normal($0, 1) } + deviates.map { normal($0, plot.dispersion) }
    }
}
