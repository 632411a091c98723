extension PeriodPlanes {
    /// One area over a run of the cube's own periods; `asked` is how many were asked for.
    func total(area: Int, offence: Int, periods: Range<Int>, asked: Int) -> CellTotal {
        let plane = planes[offence]
        var total = CellTotal(periods: asked)
        guard !periods.isEmpty else { return total }
        if let sums = plane.sums {
            let last = sums[periods.upperBound * areaCount + area], first = sums[periods.lowerBound * areaCount + area]
            total.sum = Int(last &- first)
            total.observed =
                isFull(offence: offence, areas: area..<area + 1, periods: periods)
                ? periods.count : count(plane.values, area: area, periods: periods)
        }
        total.secret = count(plane.secrets, area: area, periods: periods)
        return total
    }

    private func count(_ bits: UnsafePointer<UInt64>?, area: Int, periods: Range<Int>) -> Int {
        guard let bits else { return 0 }
        var pointer = bits + periods.lowerBound * wordsPerRow + area >> 6
        let shift = UInt64(area & 63)
        var count = 0
        for _ in periods {
            count += Int(pointer.pointee >> shift & 1)
            pointer += wordsPerRow
        }
        return count
    }

    /// A run of areas: two rows of running totals are read, and bitmaps only where cells are missing.
    func totals(
        offence: Int, areas: Range<Int>, periods: Range<Int>, asked: Int,
        into totals: UnsafeMutableBufferPointer<CellTotal>
    ) {
        let plane = planes[offence]
        guard !areas.isEmpty, let out = totals.baseAddress else { return }
        guard !periods.isEmpty, let sums = plane.sums else {
            totals.update(repeating: CellTotal(periods: asked))
            if !periods.isEmpty { addSecrets(of: plane, areas: areas, periods: periods, to: out) }
            return
        }
        let after = sums + periods.upperBound * areaCount + areas.lowerBound
        let before = sums + periods.lowerBound * areaCount + areas.lowerBound
        let observed = periods.count
        for i in 0..<areas.count {
            out[i] = CellTotal(sum: Int(after[i] &- before[i]), observed: observed, secret: 0, periods: asked)
        }
        guard !isFull(offence: offence, areas: areas, periods: periods) else { return }
        if let values = plane.values { eachCount(of: values, areas: areas, periods: periods) { out[$0].observed = $1 } }
        addSecrets(of: plane, areas: areas, periods: periods, to: out)
    }

    private func addSecrets(
        of plane: Plane, areas: Range<Int>, periods: Range<Int>, to out: UnsafeMutablePointer<CellTotal>
    ) {
        if let secrets = plane.secrets {
            eachCount(of: secrets, areas: areas, periods: periods) { out[$0].secret = $1 }
        }
    }

    /// Counts set bits per area over the periods, a word of 64 areas at a time; most words are all or nothing.
    @inline(__always)
    private func eachCount(
        of bits: UnsafePointer<UInt64>, areas: Range<Int>, periods: Range<Int>, body: (Int, Int) -> Void
    ) {
        let stride = wordsPerRow
        for word in areas.lowerBound >> 6...(areas.upperBound - 1) >> 6 {
            var all = UInt64.max, any: UInt64 = 0
            for period in periods {
                all &= bits[period * stride + word]
                any |= bits[period * stride + word]
            }
            let run = max(word << 6, areas.lowerBound)..<min((word + 1) << 6, areas.upperBound)
            for area in run {
                let bit = UInt64(1) << UInt64(area & 63)
                var count = 0
                if all & bit != 0 {
                    count = periods.count
                } else if any & bit != 0 {
                    for period in periods where bits[period * stride + word] & bit != 0 { count += 1 }
                }
                body(area - areas.lowerBound, count)
            }
        }
    }
}
