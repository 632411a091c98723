import Glibc

/// What a tested month can be: negative binomials with what is not known of mean and dispersion, each with its probability.
struct CountMixture: Sendable {
    struct Part: Sendable {
        let weight: Double
        let mean: Double
        let dispersion: Double
    }

    let parts: [Part]
    let mean: Double
    /// Variance over mean of the whole.
    let dispersion: Double

    /// Parts that hardly count are left out.
    private static let leastWeight = 1e-11

    init(_ parts: [Part]) {
        self.parts = parts.filter { $0.weight > Self.leastWeight && $0.mean > 0 }
        var mean = 0.0, square = 0.0
        for part in parts {
            mean += part.weight * part.mean
            square += part.weight * part.mean * (part.dispersion + part.mean)
        }
        self.mean = mean
        dispersion = mean > 0 ? max(1, (square - mean * mean) / mean) : 1
    }

    /// P(X ≥ k).
    func atLeast(_ k: Int) -> Double {
        guard k > 0 else { return 1 }
        return min(
            1,
            parts.reduce(0) {
                $0 + $1.weight * PredictiveCount(mean: $1.mean, dispersion: $1.dispersion).atLeast(k)
            })
    }

    /// Counts one by one from 0 up to where chance hardly comes.
    private var highest: Double {
        parts.reduce(0) { highest, part in
            let beyond = max(0, log(part.weight * 1e12))
            let width = 8 * (part.mean * part.dispersion).squareRoot() + part.dispersion * beyond
            return max(highest, part.mean + width + 4)
        }
    }

    /// Probabilities of counts: one by one, or in cells of equal width where there are many.
    struct Cells: Sendable {
        let first: Int
        let width: Int
        var chances: [Double]

        /// The count that stands for a cell.
        func middle(_ cell: Int) -> Int { first + cell * width + (width - 1) / 2 }
    }

    private static let mostSingle = 1500, cells = 400
    /// From this mean on the terms from 0 get too small to go on with.
    private static let largeMean = 80.0

    var cells: Cells {
        let top = highest
        guard mean < Self.largeMean, top < Double(Self.mostSingle) else { return wideCells(to: top) }
        var chances = [Double](repeating: 0, count: Int(top) + 1)
        for part in parts {
            let count = PredictiveCount(mean: part.mean, dispersion: part.dispersion)
            let (first, slope) = count.ratioParts
            var term = part.weight * count.atZero
            chances[0] += term
            for k in 1..<chances.count {
                term *= (first + Double(k - 1) * slope) / Double(k)
                chances[k] += term
                if term < 1e-18, Double(k) > part.mean { break }
            }
        }
        return Cells(first: 0, width: 1, chances: chances)
    }

    private func wideCells(to top: Double) -> Cells {
        let spread = (mean * dispersion).squareRoot()
        let low = max(0, mean - 8 * spread).rounded(.down)
        let high = max(low + 10, min(top, mean + 40 * spread + 40, 1e12))
        let width = max(1, ((high - low) / Double(Self.cells)).rounded(.up))
        var cells = Cells(
            first: Int(low), width: Int(width),
            chances: [Double](repeating: 0, count: Int((high - low) / width) + 1))
        for cell in cells.chances.indices {
            let k = Double(cells.middle(cell))
            var chance = 0.0
            for part in parts {
                chance += part.weight * exp(CountProbability.log(k, mean: part.mean, extra: part.dispersion - 1))
            }
            cells.chances[cell] = chance.isFinite ? chance * width : 0
        }
        return cells
    }
}
